import { randomUUID } from "node:crypto";
import type { BatchInfo } from "@prismatic-io/spectral";
import type { ActionContext, ActionLogger, DataSourceContext } from "@prismatic-io/spectral/dist/serverTypes";
import type { State } from "./state";

export type LogLevel = "metric" | "trace" | "debug" | "info" | "log" | "warn" | "error";

/** Takes what a component logs: one line, its secrets masked. */
export type Log = (level: LogLevel, message: string) => void;

const LEVELS: LogLevel[] = ["metric", "trace", "debug", "info", "log", "warn", "error"];

const MEMORY_MEGABYTES = 1024;

const asText = (value: unknown) =>
  typeof value === "string" ? value : value instanceof Error ? value.message : JSON.stringify(value);

/** The logger of a context. */
export const createLogger = (log: Log): ActionLogger =>
  Object.fromEntries(
    LEVELS.map((level) => [level, (...said: unknown[]) => log(level, said.map(asText).join(" "))]),
  ) as unknown as ActionLogger;

const NOBODY = {
  customer: { id: "customer", name: "Local Customer", externalId: "local" },
  instance: { id: "instance", name: "Local Instance" },
  user: { id: "user", email: "user@example.com", name: "Local User", externalId: "local" },
};

export interface ContextOptions {
  logger: ActionLogger;
  /** Whether components shall log in detail. */
  debug: boolean;
  state: State;
  stepId: string;
  /** The URL under which the flow is called, for webhooks. */
  invokeUrl?: string;
  batch?: BatchInfo;
}

/**
 * The context of an action or a trigger before spectral adds its helpers. The state is the given object's own:
 * what a component changes in it can be kept.
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
    ...NOBODY,
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

/** The context of a data source: it has no state, and no debug mode. */
export const dataSourceContext = (logger: ActionLogger): DataSourceContext => ({
  logger,
  configVars: {},
  ...NOBODY,
});
