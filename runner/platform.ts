import type { ConnectionValue } from "@prismatic-io/spectral/dist/serverTypes";
import { type Action, type BuiltComponent, find, type Input } from "./component";
import { type ConnectionConfig, connectionProvider } from "./connection";
import { actionContext, type ContextOptions, createLogger, dataSourceContext, type Log } from "./context";
import { createMask, createSecretsMask, type Mask } from "./mask";
import { buildParams, type UntouchedInputs, type Values } from "./params";
import { memoryState, type State, type StateStore } from "./state";

export interface PlatformOptions {
  /** The connection to use; omitted for a component without connections. */
  connection?: ConnectionConfig;
  /** Whether data may be changed. Defaults to true. */
  writes?: boolean;
  /** Receives what the component logs. */
  log?: Log;
  /** Whether components log details, one line per request. Defaults to true. */
  debug?: boolean;
  /** The state of the flow that actions run in. Defaults to one that ends with this process. */
  state?: StateStore;
  /** How inputs without a value are passed. */
  untouched?: UntouchedInputs;
}

/** The result of an action. */
export interface ActionResult extends Partial<State> {
  data: unknown;
  contentType?: string;
}

/** Runs a built component as the platform would. */
export interface Platform {
  component: BuiltComponent;
  /** Whether data may be changed. */
  writes: boolean;
  /** Masks the secrets of the connection, every password input used so far, and what looks like a credential. */
  mask: Mask;
  /** Masks only the secrets of the connection and every password input used so far. */
  maskSecrets: Mask;
  /** @throws WriteRefused if the action may change data and only reading is allowed */
  check(key: string, values?: Values): void;
  /**
   * Runs an action.
   * @param values the user's values; the other inputs have their declared default
   * @param log receives what this run logs, in addition to the platform's log
   * @throws what the action throws, and WriteRefused
   */
  action(key: string, values?: Values, log?: Log): Promise<ActionResult>;
  /** Runs a data source. @returns its result: for a picklist, entries of key and label */
  dataSource(key: string, values?: Values, log?: Log): Promise<{ result: unknown }>;
  /** The params of a run: values, declared defaults, and the connection with a token. */
  params(inputs: Input[], values?: Values): Promise<Values>;
  /** The context of a run of a trigger or an action. */
  context(options: Omit<ContextOptions, "logger" | "debug">, log?: Log): ReturnType<typeof actionContext>;
  /** The connection, with a token if it has any. Requests a token if there is none yet. */
  connect(): Promise<ConnectionValue | undefined>;
}

/** An operation may change data, and only reading is allowed. Nothing was sent. */
export class WriteRefused extends Error {
  constructor(
    readonly key: string,
    label: string,
  ) {
    super(`${label} (${key}) may change data, and only reading is allowed.`);
    this.name = "WriteRefused";
  }
}

/** The HTTP methods that read. */
const READING_METHODS = ["GET", "HEAD"];

/** The key of the action for requests that no other action covers, in every public component. */
const RAW_REQUEST = "rawRequest";

/** The key of the action for any documented operation, which is selected as "GET jpm/jobs". */
const CALL_OPERATION = "callOperation";

/** Whether an action only reads: it is declared safe, or it is a request of the builder's own whose method reads. */
export function isReadOnly(action: Pick<Action, "key" | "performSafety">, values: Values = {}): boolean {
  if (action.performSafety === "SAFE") return true;
  const { method, operation } = values;
  if (action.key === RAW_REQUEST) return reads(method);
  return (
    action.key === CALL_OPERATION && typeof operation === "string" && reads(operation.trim().split(/\s/)[0])
  );
}

const reads = (method: unknown): boolean =>
  typeof method === "string" && READING_METHODS.includes(method.trim().toUpperCase());

/** Creates a platform that runs the operations of one component with one connection. */
export function createPlatform(component: BuiltComponent, options: PlatformOptions = {}): Platform {
  const { writes = true, debug = true, state = memoryState(), untouched } = options;
  const connection = connectionProvider(component, options.connection);
  const passwords = new Set<string>();
  const secrets = () => [...(connection?.secrets() ?? []), ...passwords];
  const mask = createMask(secrets);
  const loggerFor = (log?: Log) =>
    createLogger((level, message) => {
      const masked = mask(message);
      options.log?.(level, masked);
      log?.(level, masked);
    });

  const platform: Platform = {
    component,
    writes,
    mask,
    maskSecrets: createSecretsMask(secrets),
    connect: async () => connection?.value(),
    async params(inputs, values = {}) {
      for (const { key, type } of inputs)
        if (type === "password" && values[key]) passwords.add(String(values[key]));
      const needsConnection = inputs.some(({ type }) => type === "connection");
      return buildParams(inputs, values, needsConnection ? await platform.connect() : undefined, untouched);
    },
    context: (contextOptions, log) => actionContext({ logger: loggerFor(log), debug, ...contextOptions }),
    check(key, values) {
      const action = find(component.actions, "action", key);
      if (!writes && !isReadOnly(action, values)) throw new WriteRefused(key, action.display.label);
    },
    async action(key, values, log) {
      platform.check(key, values);
      const action = find(component.actions, "action", key);
      const params = await platform.params(action.inputs, values);
      const loaded = state.load();
      const context = platform.context({ state: loaded, stepId: key }, log);
      const result = (await action.perform(context, params)) as ActionResult | undefined;
      if (typeof result !== "object" || !("data" in result)) {
        throw new Error(`${action.display.label} (${key}) returned no { data }.`);
      }
      state.save(loaded, result);
      return result;
    },
    async dataSource(key, values, log) {
      const source = find(component.dataSources, "data source", key);
      const params = await platform.params(source.inputs, values);
      const result = await source.perform(dataSourceContext(loggerFor(log)), params);
      if (typeof result !== "object" || !("result" in result)) {
        throw new Error(`${source.display.label} (${key}) returned no { result }.`);
      }
      return result;
    },
  };
  return platform;
}
