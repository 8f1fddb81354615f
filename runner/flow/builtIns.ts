import { createContext, Script } from "node:vm";
import axios from "axios";

/** What the runner knows of an operation of the platform's own components. */
export interface BuiltIn {
  inputs: string[];
  required?: string[];
  /** Inputs that are lists. */
  lists?: string[];
  /** "loop" if it has steps inside it, "branch" if it has branches. */
  contains?: "loop" | "branch";
  trigger?: {
    schedule: "required" | "invalid";
    /** Whether the flow may return a response to the sender. */
    synchronous: boolean;
  };
}

type Inputs = Record<string, unknown>;

/** What a built-in action may use. */
export interface BuiltInContext {
  log(level: string, message: string): void;
  /** Values that survive the execution, by key. */
  persisted: Map<string, unknown>;
  configVars: Record<string, unknown>;
  steps: Record<string, unknown>;
  /** The time limit of a request, in milliseconds. */
  timeoutMs: number;
}

/** Ends the flow, as the step Stop Execution does. */
export class Stopped extends Error {
  constructor(readonly response: { statusCode: number; body: unknown }) {
    super("The flow was stopped.");
  }
}

const HTTP = ["url", "headers", "queryParams", "responseType", "timeout", "debugRequest", "ignoreSslErrors"];
const HTTP_RETRIES = ["maxRetries", "retryDelayMS", "retryOnAllErrors", "useExponentialBackoff"];
const http = (...own: string[]): BuiltIn => ({
  inputs: [...HTTP, ...HTTP_RETRIES, ...own, "includeFullResponse", "connection"],
  required: ["url"],
  lists: ["headers", "queryParams"],
});
const value = (own: string): BuiltIn => ({ inputs: ["keyInput", own], required: ["keyInput"] });

/** The operations of the platform's own components, by component and key. */
export const BUILT_INS: Record<string, Record<string, BuiltIn>> = {
  loop: {
    loopOverItems: { inputs: ["items"], required: ["items"], contains: "loop" },
    loopNTimes: { inputs: ["iterationCount"], required: ["iterationCount"], contains: "loop" },
    breakLoop: { inputs: [] },
  },
  branch: {
    branchOnExpression: {
      inputs: ["conditions"],
      required: ["conditions"],
      lists: ["conditions"],
      contains: "branch",
    },
    branchOnValue: {
      inputs: ["inputValue", "branchValueMappings"],
      required: ["inputValue", "branchValueMappings"],
      lists: ["branchValueMappings"],
      contains: "branch",
    },
  },
  "webhook-triggers": {
    webhook: {
      inputs: ["body", "contentType", "headers", "statusCode"],
      lists: ["headers"],
      trigger: { schedule: "invalid", synchronous: true },
    },
  },
  "schedule-triggers": { schedule: { inputs: [], trigger: { schedule: "required", synchronous: false } } },
  "management-triggers": {
    instanceDeploy: { inputs: [], trigger: { schedule: "invalid", synchronous: false } },
    instanceRemove: { inputs: [], trigger: { schedule: "invalid", synchronous: false } },
  },
  code: { runCode: { inputs: ["code"], required: ["code"] } },
  log: { writeLog: { inputs: ["level", "message"], required: ["message"] } },
  "stop-execution": {
    stopExecution: { inputs: ["statusCode", "contentType", "jsonBody", "headers"], lists: ["headers"] },
  },
  sleep: { sleep: { inputs: ["ms"], required: ["ms"] } },
  "persist-data": {
    saveInstanceValue: value("valueInput"),
    getInstanceValue: value("defaultValueInput"),
  },
  http: {
    httpGet: http(),
    httpPost: http("data"),
    httpPut: http("data"),
    httpPatch: http("data"),
    httpDelete: http(),
  },
};

const text = (given: unknown) => (given === undefined || given === null ? "" : String(given));

const ACTIONS: Record<string, (inputs: Inputs, context: BuiltInContext) => unknown> = {
  writeLog: ({ level, message }, { log }) => {
    log(text(level) || "info", typeof message === "object" ? JSON.stringify(message) : text(message));
    return null;
  },
  stopExecution: ({ statusCode, jsonBody }) => {
    throw new Stopped({ statusCode: Number(statusCode ?? 200), body: jsonBody });
  },
  // Nothing in a test gets better by waiting.
  sleep: () => null,
  saveInstanceValue: ({ keyInput, valueInput }, { persisted }) => {
    persisted.set(text(keyInput), valueInput);
    return null;
  },
  getInstanceValue: ({ keyInput, defaultValueInput }, { persisted }) =>
    persisted.has(text(keyInput)) ? persisted.get(text(keyInput)) : (defaultValueInput ?? null),
  runCode: ({ code }, context) => runCode(text(code), context),
};

/** The code of a Code step: a CommonJS module that exports a function of the context and the earlier results. */
async function runCode(code: string, { log, configVars, steps }: BuiltInContext): Promise<unknown> {
  const module = { exports: {} as unknown };
  new Script(code).runInContext(createContext({ module, exports: module.exports, Buffer, URL }));
  const logger = Object.fromEntries(
    ["debug", "info", "warn", "error"].map((level) => [
      level,
      (message: unknown) => log(level, text(message)),
    ]),
  );
  const run = module.exports as (context: object, results: object) => Promise<{ data: unknown }>;
  return (await run({ logger, configVars }, steps)).data;
}

async function request(method: string, inputs: Inputs, timeout: number): Promise<unknown> {
  const pairs = (given: unknown) =>
    Object.fromEntries(
      ((given as { key: string; value: unknown }[]) ?? []).map((one) => [one.key, one.value]),
    );
  const response = await axios.request({
    method,
    url: text(inputs.url),
    data: inputs.data,
    headers: { "Content-Type": "application/json", ...(pairs(inputs.headers) as Record<string, string>) },
    params: pairs(inputs.queryParams),
    timeout,
    proxy: false,
  });
  return response.data;
}

/**
 * Runs an action of the platform's own components.
 * @throws what the action throws, and Stopped
 */
export async function runBuiltIn(component: string, key: string, inputs: Inputs, context: BuiltInContext) {
  if (component === "http") return request(key.replace(/^http/, "").toUpperCase(), inputs, context.timeoutMs);
  const run = ACTIONS[key];
  if (!run) throw new Error(`The runner cannot run ${component}/${key}.`);
  return run(inputs, context);
}
