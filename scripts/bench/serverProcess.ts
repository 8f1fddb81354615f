/** The process of the server: a sandbox, and before it the server that replays. */
import { startServiceTitan } from "../../sandbox/servicetitan";
import type { Certificate } from "./certificate";
import { type Counts, startReplay } from "./replay";
import type { Target } from "./target";

/** What the process is started with, as JSON in its first argument. */
export interface ServerSetup {
  /** Jobs, and customers: a job has one. */
  jobs: number;
  remember: boolean;
  rateLimit: number | false;
  certificate?: Certificate;
}

/** What it is asked. It answers with its counts so far, and counts anew. */
export interface ServerQuestion {
  latencyMs: number;
}

export type ServerAnswer = Counts;

async function main({ jobs, remember, rateLimit, certificate }: ServerSetup): Promise<void> {
  const sandbox = await startServiceTitan({ size: { jobs, customers: jobs }, rateLimit });
  const { fields, hosts } = sandbox;
  const replay = await startReplay({ from: sandbox.url, remember, tenant: fields.tenant, certificate });
  process.on("message", ({ latencyMs }: ServerQuestion) => {
    replay.latencyMs = latencyMs;
    process.send?.(replay.counts() satisfies ServerAnswer);
  });
  const target: Target = { url: replay.url, certificate: certificate?.certificate, hosts, fields };
  process.send?.(target);
}

// The parent has ended, however it did.
process.on("disconnect", () => process.exit());
void main(JSON.parse(process.argv[2]!) as ServerSetup);
