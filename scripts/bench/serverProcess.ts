/** The process of the server: a sandbox behind a server that replays its responses. */
import { startServiceTitan } from "../../sandbox/servicetitan";
import type { Certificate } from "./certificate";
import { type Counts, startReplay } from "./replay";
import type { Target } from "./target";

/** The process's first argument, as JSON. */
export interface ServerSetup {
  /** The number of jobs, and of customers: each job has one. */
  jobs: number;
  remember: boolean;
  rateLimit: number | false;
  certificate?: Certificate;
}

/** Sets the latency. The process responds with its counts and resets them. */
export interface ServerRequest {
  latencyMs: number;
}

export type ServerResponse = Counts;

async function main({ jobs, remember, rateLimit, certificate }: ServerSetup): Promise<void> {
  const sandbox = await startServiceTitan({ size: { jobs, customers: jobs }, rateLimit });
  const { fields, hosts } = sandbox;
  const replay = await startReplay({ from: sandbox.url, remember, tenant: fields.tenant, certificate });
  process.on("message", ({ latencyMs }: ServerRequest) => {
    replay.latencyMs = latencyMs;
    process.send?.(replay.counts() satisfies ServerResponse);
  });
  const target: Target = { url: replay.url, certificate: certificate?.certificate, hosts, fields };
  process.send?.(target);
}

// The parent process has ended, for whatever reason.
process.on("disconnect", () => process.exit());
void main(JSON.parse(process.argv[2]!) as ServerSetup);
