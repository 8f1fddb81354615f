import { randomUUID } from "node:crypto";
import type { BatchInfo } from "@prismatic-io/spectral";
import type { ActionContext, ActionLogger, DataSourceContext } from "@prismatic-io/spectral/dist/serverTypes";
import type { State } from "./state";

export type LogLevel = "metric" | "trace" | "debug" | "info" | "log" | "warn" | "error";

/** Receives one message that a component logs, with its secrets masked. */
export type Log = (level: LogLevel, message: string) => void;

const LEVELS: LogLevel[] = ["metric", "trace", "debug", "info", "log", "warn", "error"];

const MEMORY_MEGABYTES = 1024;

const asText = (value: unknown) =>
  typeof value === "string" ? value : value instanceof Error ? value.message : JSON.stringify(value);

/** Creates the logger of a context. */
export const createLogger = (log: Log): ActionLogger =>
  Object.fromEntries(
    LEVELS.map((level) => [level, (...values: unknown[]) => log(level, values.map(asText).join(" "))]),
  ) as unknown as ActionLogger;

/** The customer, instance and user of every run. */
const DEPLOYMENT = {
  customer: { id: "customer", name: "Local Customer", externalId: "local" },
  instance: { id: "instance", name: "Local Instance" },
  user: { id: "user", email: "user@example.com", name: "Local User", externalId: "local" },
};

export interface ContextOptions {
  logger: ActionLogger;
  /** Whether components log details. */
  debug: boolean;
  state: State;
  stepId: string;
  /** The webhook URL of the flow. */
  invokeUrl?: string;
  batch?: BatchInfo;
}

/**
 * Creates the context of an action or a trigger, without the helpers that spectral adds. It refers to the objects of
 * `state`, so that changes a component makes in them can be saved.
 */
export function actionContext({
  logger,
  debug,
  state,
  stepId,
  invokeUrl = "",
  batch,
}: ContextOptions): ActionContext {
  const executionId = randomUUID();
  const startedAt = new Date().toISOString();
  return {
    logger,
    ...state,
    executionState: {},
    configVars: {},
    components: {},
    stepId,
    executionId,
    webhookUrls: invokeUrl ? { "Local Flow": invokeUrl } : {},
    webhookApiKeys: {},
    invokeUrl,
    ...DEPLOYMENT,
    integration: {
      id: "integration",
      name: "Local Integration",
      versionSequenceId: "1",
      externalVersion: "1.0.0",
    },
    flow: { id: "flow", name: "Local Flow", stableId: "local-flow" },
    startedAt,
    executionFrame: {
      invokedByExecutionJWT: "",
      invokedByExecutionStartedAt: startedAt,
      componentActionKey: stepId,
      executionId,
      executionStartedAt: startedAt,
      stepName: stepId,
      loopPath: "",
    },
    flowSchemas: {},
    batch: batch ?? { enabled: false },
    globalDebug: debug,
    runnerAllocatedMemoryMb: MEMORY_MEGABYTES,
  } as unknown as ActionContext;
}

/** Creates the context of a data source, which has no state and no debug mode. */
export const dataSourceContext = (logger: ActionLogger): DataSourceContext => ({
  logger,
  configVars: {},
  ...DEPLOYMENT,
});
