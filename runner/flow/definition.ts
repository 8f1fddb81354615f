import { z } from "zod";

/** The version of the definition format that the platform imports. */
export const DEFINITION_VERSION = 7;

const name = z.string().min(1);

/** A component as a definition names it. Our components are private; the platform's own are public. */
const component = z.strictObject({
  key: name,
  isPublic: z.boolean(),
  version: z.union([z.string(), z.number()]),
});

const operation = z.strictObject({ key: name, component });

const visibility = {
  orgOnly: z.boolean().optional(),
  visibleToCustomerDeployer: z.boolean().optional(),
  visibleToOrgDeployer: z.boolean().optional(),
};

/** A term of a complex input: an entry of a list, a key with a value, or a condition. */
export interface Term {
  name?: string | { type: "value"; value: string };
  type: string;
  value: string | (Term | string)[];
}

const term: z.ZodType<Term> = z.lazy(() =>
  z.strictObject({
    name: z.union([z.string(), z.strictObject({ type: z.literal("value"), value: z.string() })]).optional(),
    type: z.enum(["value", "reference", "configVar", "template", "complex"]),
    value: z.union([z.string(), z.array(z.union([term, z.string()]))]),
  }),
);

const input = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("value"), value: z.string() }),
  z.strictObject({ type: z.literal("reference"), value: name }),
  z.strictObject({ type: z.literal("configVar"), value: z.string() }),
  z.strictObject({ type: z.literal("template"), value: z.string() }),
  z.strictObject({ type: z.literal("complex"), value: z.array(term) }),
]);

/** The value of one input of a step. */
export type StepInput = z.infer<typeof input>;

const schedule = z.strictObject({
  type: z.enum(["value", "configVar"]),
  value: name,
  meta: z.strictObject({
    scheduleType: z.enum(["none", "minute", "hour", "day", "week", "custom"]),
    timeZone: z.string(),
  }),
});

const errorConfig = z.strictObject({
  errorHandlerType: z.enum(["fail", "ignore", "retry"]),
  maxAttempts: z.int().min(0).max(5).optional(),
  delaySeconds: z.int().min(0).max(60).optional(),
  usesExponentialBackoff: z.boolean().optional(),
  ignoreFinalError: z.boolean().optional(),
});

/** A step of a flow, with the steps inside it if it is a loop or a branch. */
export interface Step {
  name: string;
  description?: string;
  action: z.infer<typeof operation>;
  inputs: Record<string, StepInput>;
  isTrigger?: boolean;
  schedule?: z.infer<typeof schedule>;
  errorConfig?: z.infer<typeof errorConfig>;
  /** The body of a loop. */
  steps?: Step[];
  branches?: { name: string; steps: Step[] }[];
}

const step: z.ZodType<Step> = z.lazy(() =>
  z.strictObject({
    name,
    description: z.string().optional(),
    action: operation,
    inputs: z.record(z.string(), input),
    isTrigger: z.boolean().optional(),
    schedule: schedule.optional(),
    errorConfig: errorConfig.optional(),
    steps: z.array(step).optional(),
    branches: z.array(z.strictObject({ name, steps: z.array(step) })).optional(),
  }),
);

const flow = z.strictObject({
  name,
  description: z.string(),
  isSynchronous: z.boolean(),
  endpointSecurityType: z.enum(["unsecured", "customer_optional", "customer_required", "organization"]),
  retryConfig: z
    .strictObject({
      maxAttempts: z.int().min(0).max(10),
      delayMinutes: z.int().min(0).max(60),
      usesExponentialBackoff: z.boolean(),
      uniqueRequestIdField: z.strictObject({ type: z.literal("reference"), value: name }).optional(),
    })
    .optional(),
  triggerResolver: z
    .strictObject({
      enabled: z.literal(true),
      batchSize: z.int().min(1),
      concurrentBatchLimit: z.int().min(1),
      runInitialSyncOnDeploy: z.boolean().optional(),
    })
    .optional(),
  queueConfig: z
    .strictObject({
      usesFifoQueue: z.boolean().optional(),
      concurrencyLimit: z.int().min(2).max(15).optional(),
      dedupeIdField: z.strictObject({ type: z.literal("reference"), value: name }).optional(),
      singletonExecutions: z.boolean().optional(),
    })
    .optional(),
  steps: z.array(step).min(1),
});

export type Flow = z.infer<typeof flow>;

const configInput = z.strictObject({
  type: z.enum(["value", "configVar", "complex"]),
  value: z.union([z.string(), z.array(term)]),
  meta: z.strictObject({ ...visibility, writeOnly: z.boolean().optional() }).optional(),
});

const configVar = z.strictObject({
  key: name,
  description: z.string().optional(),
  dataType: z.enum([
    "string",
    "date",
    "timestamp",
    "picklist",
    "schedule",
    "code",
    "boolean",
    "number",
    "objectSelection",
    "objectFieldMap",
    "jsonForm",
    "connection",
  ]),
  orgOnly: z.boolean().optional(),
  meta: z.strictObject(visibility).optional(),
  connection: operation.optional(),
  onPremiseConnectionConfig: z.literal("disallowed").optional(),
  dataSource: operation.optional(),
  inputs: z.record(z.string(), configInput).optional(),
  defaultValue: z.string().optional(),
  pickList: z.array(z.string()).optional(),
  collectionType: z.enum(["valuelist", "keyvaluelist"]).optional(),
  codeLanguage: z.enum(["json", "xml", "html"]).optional(),
  scheduleType: z.enum(["none", "minute", "hour", "day", "week", "custom"]).optional(),
  timeZone: z.string().optional(),
});

export type ConfigVar = z.infer<typeof configVar>;

/** An integration as the platform imports it: format 7 of its definition files. */
export const definition = z.strictObject({
  definitionVersion: z.literal(DEFINITION_VERSION),
  name,
  description: z.string(),
  category: z.string(),
  documentation: z.string(),
  labels: z.array(z.string()).optional(),
  endpointType: z.literal("flow_specific"),
  configPages: z.array(
    z.strictObject({
      name,
      tagline: z.string(),
      userLevelConfigured: z.boolean(),
      elements: z.array(z.strictObject({ type: z.enum(["configVar", "htmlElement"]), value: name })),
    }),
  ),
  requiredConfigVars: z.array(configVar),
  flows: z.array(flow).min(1),
});

export type Definition = z.infer<typeof definition>;

/** A step, with where it is: the steps that enclose it, from the outermost on. */
export interface PlacedStep {
  step: Step;
  /** "Flow > Loop > Step", for messages. */
  path: string;
  enclosing: Step[];
}

/** All steps of a flow, in the order of the file: a step before the steps inside it. */
export function* stepsOf(flow: Flow): Generator<PlacedStep> {
  yield* within(flow.steps, flow.name, []);
}

function* within(steps: Step[], path: string, enclosing: Step[]): Generator<PlacedStep> {
  for (const step of steps) {
    const own = `${path} > ${step.name}`;
    yield { step, path: own, enclosing };
    for (const inner of [step.steps ?? [], ...(step.branches ?? []).map((branch) => branch.steps)])
      yield* within(inner, own, [...enclosing, step]);
  }
}

/**
 * The key by which later steps refer to a step: its name in camel case, without the capitals inside words.
 * @example stepKey("List ServiceTitan Jobs") // "listServicetitanJobs"
 */
export function stepKey(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words
    .map((word, at) => {
      const lower = word.toLowerCase();
      return at === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join("");
}
