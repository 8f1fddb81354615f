import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import type {
  ChildCall,
  ChildMessage,
  ChildOptions,
  ComponentView,
  TypedConnection,
} from "../shared/protocol";

type Done = Extract<ChildMessage, { type: "done" }>;

/** Called with what happens before a call is over. */
export type OnEvent = (message: Extract<ChildMessage, { type: "wire" | "log" }>) => void;

/** A call that the component or its child has failed. */
export class CallFailed extends Error {
  constructor(
    message: string,
    readonly refused = false,
  ) {
    super(message);
  }
}

const IDLE_MS = 10 * 60_000;

/** How long the last output of a process is waited for. */
const LAST_WORDS_MS = 500;

/**
 * Twice what the platform grants an execution, so that a run that needs more does not take the machine's memory:
 * https://prismatic.io/docs/integrations/integration-runner-environment-limits
 */
const HEAP_MB = 2048;

/** A call without its ID, for each kind of call. */
export type Call = ChildCall extends infer Each ? (Each extends ChildCall ? Omit<Each, "id"> : never) : never;

interface Waiting {
  resolve(done: Done): void;
  reject(error: Error): void;
  onEvent?: OnEvent;
}

/** Starts a process that loads one component. */
function start(options: ChildOptions): ChildProcess {
  return fork(path.join(__dirname, "..", "session", "main.ts"), [JSON.stringify(options)], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${HEAP_MB}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Describes a component in a process of its own, which ends at once. */
export function describeInChild(options: Omit<ChildOptions, "describeOnly">): Promise<ComponentView> {
  return new Promise((resolve, reject) => {
    const child = start({ ...options, describeOnly: true });
    const errors = errorsOf(child);
    child.on("message", (message: ChildMessage) => {
      if (message.type === "described") resolve(message.view);
      if (message.type === "broken") reject(new CallFailed(message.message));
      if (child.connected) child.disconnect();
    });
    child.on("error", (error) => reject(new CallFailed(error.message)));
    child.once("exit", () => reject(new CallFailed(errors() || "The bundle could not be loaded.")));
  });
}

/** Why a process has ended without saying so. Other texts of standard error are not shown: they are not masked. */
function errorsOf(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text = (text + chunk).slice(-20_000);
  });
  return () =>
    /heap out of memory|Allocation failed/.test(text)
      ? "It needed more memory than there is: read less at once, with a filter or page by page."
      : "";
}

/** One component with its connection: a process that starts when it is needed and ends when it is not. */
export class Session {
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting = new Map<string, Waiting>();
  #connection: TypedConnection | undefined;

  constructor(readonly options: Omit<ChildOptions, "describeOnly">) {}

  /** @throws CallFailed */
  call(call: Call, { id = randomUUID(), onEvent }: { id?: string; onEvent?: OnEvent } = {}): Promise<Done> {
    const child = this.#start();
    clearTimeout(this.#idle);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onEvent });
      // If the process has just ended, its end says so to all calls.
      child.send({ ...call, id }, () => undefined);
    });
  }

  /**
   * Uses another connection from the next call on.
   * @param connection the one that the workbench was started with if omitted
   */
  use(connection: TypedConnection | undefined): void {
    this.stop("The connection was changed.");
    this.#connection = connection;
  }

  /** Ends the process, and with it everything that runs in it. */
  stop(reason: string): void {
    clearTimeout(this.#idle);
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
    this.#fail(reason);
  }

  #start(): ChildProcess {
    if (this.#child) return this.#child;
    const child = start({ ...this.options, describeOnly: false, isTyped: this.#connection !== undefined });
    if (this.#connection) child.send(this.#connection, () => undefined);
    const errors = errorsOf(child);
    this.#child = child;
    let broken = "";
    child.on("message", (message: ChildMessage) => {
      if (message.type === "broken") broken = message.message;
      else this.#receive(message);
    });
    const ended = (why: string) => {
      if (this.#child !== child) return;
      this.#child = undefined;
      child.stderr?.destroy();
      this.#fail(why);
    };
    child.on("error", (error) => ended(error.message));
    child.once("exit", () => {
      // What it wrote last arrives a moment later, unless a process of its own holds the pipe.
      const say = () => ended(broken || `The component's process has ended. ${errors()}`.trim());
      child.once("close", say);
      setTimeout(say, LAST_WORDS_MS).unref();
    });
    return child;
  }

  #receive(message: ChildMessage): void {
    if (!("id" in message)) return;
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.type === "wire" || message.type === "log") {
      waiting.onEvent?.(message);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.type === "done") waiting.resolve(message);
    else waiting.reject(new CallFailed(message.message, message.refused));
    if (this.#waiting.size > 0) return;
    this.#idle = setTimeout(() => this.stop("The component was idle."), IDLE_MS);
    this.#idle.unref();
  }

  #fail(reason: string): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(new CallFailed(reason));
  }
}
