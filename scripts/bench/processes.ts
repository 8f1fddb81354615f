import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { ROOT } from "../../runner/component";
import type { Counts } from "./replay";
import type { ServerQuestion, ServerSetup } from "./serverProcess";
import type { Target } from "./target";
import type { Taken, TaskSetup } from "./taskProcess";

/** How long every answer waits: between two continents, or two halves of one, a round trip takes about as long. */
export const LATENCY_MS = 80;

/** What came of a task, and what the server saw of it. */
export type Result = Taken & Counts;

/** A running server of its own process. */
export interface Server {
  /** Does a task once, in a process of its own. */
  run(task: TaskSetup["task"], size: number, latencyMs?: number): Promise<Result>;
  /** Does tasks once without latency and without measuring: the server then has all that they ask for. */
  warm(tasks: TaskSetup["task"][], size: number): Promise<void>;
  stop(): void;
}

/** Starts a server; it ends with this process at the latest. */
export async function startServer(setup: ServerSetup): Promise<Server> {
  const child = start("serverProcess.ts", setup);
  const target = await messageOf<Target>(child);
  const ask = (question: ServerQuestion) => {
    child.send(question);
    return messageOf<Counts>(child);
  };
  const run: Server["run"] = async (task, size, latencyMs = LATENCY_MS) => {
    await ask({ latencyMs });
    const worker = start("taskProcess.ts", { task, target, size } satisfies TaskSetup);
    const taken = await messageOf<Taken>(worker);
    return { ...taken, ...(await ask({ latencyMs })) };
  };
  return {
    run,
    async warm(tasks, size) {
      for (const task of tasks) await run(task, size, 0);
    },
    stop: () => child.kill(),
  };
}

/** Runs something against a server, which is stopped however that ends. */
export async function withServer<Found>(
  setup: ServerSetup,
  use: (server: Server) => Promise<Found>,
): Promise<Found> {
  const server = await startServer(setup);
  try {
    return await use(server);
  } finally {
    server.stop();
  }
}

const start = (file: string, setup: object): ChildProcess =>
  fork(path.join(__dirname, file), [JSON.stringify(setup)], {
    cwd: ROOT,
    execArgv: ["--import", "tsx", "--expose-gc"],
  });

/** The next message of a process. @throws Error where it ends instead */
function messageOf<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`${path.basename(child.spawnargs.at(-2) ?? "")} ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as Message);
    });
  });
}
