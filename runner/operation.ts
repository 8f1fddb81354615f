import type { LogLevel } from "./context";
import type { Values } from "./params";
import type { Platform } from "./platform";
import { type Exchange, recordTraffic } from "./traffic";

/** An action or a data source, and the values of its inputs. */
export interface Operation {
  kind: "action" | "dataSource";
  key: string;
  /** The user's values. The other inputs have their declared default. */
  values?: Values;
}

/** One message that a component logged, with its secrets masked. */
export interface LogEntry {
  time: Date;
  level: LogLevel;
  message: string;
}

/** Called while an operation runs. */
export interface OperationEvents {
  onRequest?(exchange: Exchange): void;
  onLog?(entry: LogEntry): void;
}

/** The result of an operation, with its requests and logs. */
export interface OperationRun {
  /** The data of an action, or the result of a data source. Secrets are not masked: see `maskValue`. */
  result: unknown;
  /** Every request that was sent, token requests included, in the order in which they ended. */
  requests: Exchange[];
  logs: LogEntry[];
  milliseconds: number;
}

/**
 * Runs an action or a data source.
 * @param events receives requests and logs as they happen, also those of a run that fails
 * @throws what the operation throws, and WriteRefused
 */
export async function runOperation(
  platform: Platform,
  { kind, key, values }: Operation,
  events: OperationEvents = {},
): Promise<OperationRun> {
  const requests: Exchange[] = [];
  const logs: LogEntry[] = [];
  const onExchange = (exchange: Exchange) => {
    requests.push(exchange);
    events.onRequest?.(exchange);
  };
  const log = (level: LogLevel, message: string) => {
    // Metrics come from spectral, after every run, not from the component.
    if (level === "metric") return;
    const entry = { time: new Date(), level, message };
    logs.push(entry);
    events.onLog?.(entry);
  };
  const started = performance.now();
  const result = await recordTraffic(onExchange, async () =>
    kind === "action"
      ? (await platform.action(key, values, log)).data
      : (await platform.dataSource(key, values, log)).result,
  );
  return { result, requests, logs, milliseconds: performance.now() - started };
}
