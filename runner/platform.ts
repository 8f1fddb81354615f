import type { ConnectionValue } from "@prismatic-io/spectral/dist/serverTypes";
import { type Action, type BuiltComponent, find, type Input } from "./component";
import { connectionSource, type FilledConnection } from "./connection";
import { actionContext, type ContextOptions, createLogger, dataSourceContext, type Log } from "./context";
import { createMask, type Mask } from "./mask";
import { buildParams, type Values } from "./params";
import { memoryState, type State, type StateStore } from "./state";

export interface PlatformOptions {
  /** What the component connects with; left out, for a component without a connection. */
  connection?: FilledConnection;
  /** False refuses every action that may change something. True where it is left out. */
  writes?: boolean;
  /** Takes what the component logs. Nothing is kept of it where it is left out. */
  log?: Log;
  /** Whether components log in detail, one line a request. True where it is left out. */
  debug?: boolean;
  /** What actions find in, and leave in, their context's state; by default gone with this process. */
  state?: StateStore;
}

/** What an action gives back. */
export interface ActionResult extends Partial<State> {
  data: unknown;
  contentType?: string;
}

/** Runs a built component as the platform would. */
export interface Platform {
  component: BuiltComponent;
  /** Masks every secret of the connection, and those of inputs given so far. */
  mask: Mask;
  /** @throws `WriteRefused` for an action that may change something, where only reading is allowed */
  check(key: string): void;
  /**
   * Performs an action.
   * @param values what the user filled in; the other inputs stand at their declared default
   * @throws whatever the action throws, and `WriteRefused`
   */
  action(key: string, values?: Values): Promise<ActionResult>;
  /** Performs a data source. @returns its result: for a picklist, entries of key and label */
  dataSource(key: string, values?: Values): Promise<{ result: unknown }>;
  /** The params of a run: values, declared defaults and the connection with a token. */
  params(inputs: Input[], values?: Values): Promise<Values>;
  /** A context of a trigger's or an action's run. */
  context(about: Omit<ContextOptions, "logger" | "debug">): ReturnType<typeof actionContext>;
  /** The connection with a token, which is taken where there is none yet. */
  connect(): Promise<ConnectionValue | undefined>;
}

/** An action may change something, and only reading is allowed. Nothing was sent. */
export class WriteRefused extends Error {
  constructor(
    readonly key: string,
    label: string,
  ) {
    super(`${label} (${key}) may change data, and only reading is allowed here.`);
    this.name = "WriteRefused";
  }
}

/** True for an action that declares that it changes nothing. */
export const isSafe = ({ performSafety }: Pick<Action, "performSafety">): boolean => performSafety === "SAFE";

/** Puts a component to work. */
export function createPlatform(component: BuiltComponent, options: PlatformOptions = {}): Platform {
  const { writes = true, debug = true, state = memoryState(), log = () => undefined } = options;
  const connection = connectionSource(component, options.connection);
  const typed = new Set<string>();
  const mask = createMask(() => [...(connection?.secrets() ?? []), ...typed]);
  const logger = createLogger((level, message) => log(level, mask(message)));

  const platform: Platform = {
    component,
    mask,
    connect: async () => connection?.value(),
    async params(inputs, values = {}) {
      for (const { key, type } of inputs)
        if (type === "password" && values[key]) typed.add(String(values[key]));
      const connected = inputs.some(({ type }) => type === "connection")
        ? await platform.connect()
        : undefined;
      return buildParams(inputs, values, connected);
    },
    context: (about) => actionContext({ logger, debug, ...about }),
    check(key) {
      const action = find(component.actions, "action", key);
      if (!writes && !isSafe(action)) throw new WriteRefused(key, action.display.label);
    },
    async action(key, values) {
      platform.check(key);
      const action = find(component.actions, "action", key);
      const params = await platform.params(action.inputs, values);
      const kept = state.load();
      const result = (await action.perform(platform.context({ state: kept, stepId: key }), params)) as
        | ActionResult
        | undefined;
      if (typeof result !== "object" || !("data" in result)) {
        throw new Error(`${action.display.label} (${key}) gave back no { data }.`);
      }
      state.save(kept, result);
      return result;
    },
    async dataSource(key, values) {
      const source = find(component.dataSources, "data source", key);
      const params = await platform.params(source.inputs, values);
      const answer = await source.perform(dataSourceContext(logger), params);
      if (typeof answer !== "object" || !("result" in answer)) {
        throw new Error(`${source.display.label} (${key}) gave back no { result }.`);
      }
      return answer;
    },
  };
  return platform;
}
