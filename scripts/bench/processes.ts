import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { root } from "../../bundle/vendors";
import type { Counts } from "./replay";
import type { ServerRequest, ServerSetup } from "./serverProcess";
import type { Target } from "./target";
import type { Measurement, TaskSetup } from "./taskProcess";

/** How long the server waits before each response: a typical round trip across a continent. */
export const LATENCY_MS = 80;

/** What a task measured, and what the server counted meanwhile. */
export type Result = Measurement & Counts;

/** A server that runs in a process of its own. */
export interface Server {
  /** Runs a task once, in a process of its own. The task prepares itself without latency. */
  run(task: TaskSetup["task"], size: number, latencyMs?: number): Promise<Result>;
  /** Runs tasks once without latency and without measuring, so that the server has all the responses they need. */
  warm(tasks: TaskSetup["task"][], size: number): Promise<void>;
  stop(): void;
}

/** Starts a server. It ends with this process at the latest. */
export async function startServer(setup: ServerSetup): Promise<Server> {
  const child = start("serverProcess.ts", setup);
  const target = await messageOf<Target>(child);
  const setLatency = (latencyMs: number) => {
    child.send({ latencyMs } satisfies ServerRequest);
    return messageOf<Counts>(child);
  };
  const run: Server["run"] = async (task, size, latencyMs = LATENCY_MS) => {
    await setLatency(0);
    const worker = start("taskProcess.ts", { task, target, size } satisfies TaskSetup);
    await messageOf(worker);
    await setLatency(latencyMs);
    worker.send("start");
    const measurement = await messageOf<Measurement>(worker);
    return { ...measurement, ...(await setLatency(latencyMs)) };
  };
  return {
    run,
    async warm(tasks, size) {
      for (const task of tasks) await run(task, size, 0);
    },
    stop: () => child.kill(),
  };
}

/** Passes a server to a function, and stops the server when the function ends or fails. */
export async function withServer<Value>(
  setup: ServerSetup,
  use: (server: Server) => Promise<Value>,
): Promise<Value> {
  const server = await startServer(setup);
  try {
    return await use(server);
  } finally {
    server.stop();
  }
}

const start = (file: string, setup: object): ChildProcess =>
  fork(path.join(__dirname, file), [JSON.stringify(setup)], {
    cwd: root,
    execArgv: ["--import", "tsx", "--expose-gc"],
  });

/** The next message of a process. @throws Error if it ends without one */
function messageOf<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`${path.basename(child.spawnargs.at(-2) ?? "")} ended with exit code ${code}.`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as Message);
    });
  });
}
