import { vendors } from "../../bundle/vendors";
import { type BuiltTrigger, type Input, loadComponent } from "../../runner/component";
import { BUILT_INS } from "../../runner/flow/builtIns";
import { arrayOf, type Schema, schemaOf } from "./schema";

/** An input of an operation, as far as a definition depends on it. */
export type OperationInput = Pick<
  Input,
  "key" | "type" | "collection" | "required" | "default" | "model" | "shown"
>;

/** What a definition can use of an operation. */
export interface Operation {
  inputs: OperationInput[];
  /** What later steps can refer to; undefined if that is not known. */
  results?: Schema;
  contains?: "loop" | "branch";
  trigger?: TriggerFacts;
  /** The type of value of a data source. */
  dataSourceType?: string;
}

interface TriggerFacts {
  schedule: "required" | "valid" | "invalid";
  batches: "required" | "valid" | "invalid";
  synchronous: "required" | "valid" | "invalid";
  branches: string[];
}

export type Kind = "action" | "trigger" | "data source" | "connection";

const FOLDERS = { action: "actions", trigger: "triggers", "data source": "dataSources" } as const;

/** Whether a component is published from this repository. */
export const isOurs = (component: string): boolean => vendors.includes(component);

/** Whether a component is the platform's own. */
export const isBuiltIn = (component: string): boolean => Object.hasOwn(BUILT_INS, component);

/** An operation of a component; undefined if there is none of this kind and key. */
export function operationOf(component: string, kind: Kind, key: string): Operation | undefined {
  return isOurs(component) ? ours(component, kind, key) : builtIn(component, kind, key);
}

function ours(vendor: string, kind: Kind, key: string): Operation | undefined {
  const component = loadComponent(`dist/${vendor}`);
  if (kind === "connection")
    return component.connections?.find((one) => one.key === key) as Operation | undefined;
  const items: Record<string, BuiltItem> = component[FOLDERS[kind]] as never;
  const item = Object.hasOwn(items, key) ? items[key] : undefined;
  if (!item) return undefined;
  const { inputs, outputSchema, examplePayload, dataSourceType } = item;
  const schema = outputSchema?.schema;
  const example = kind === "trigger" ? examplePayload?.payload : examplePayload?.data;
  return {
    inputs,
    results: schema ? (JSON.parse(schema) as Schema) : example === undefined ? undefined : schemaOf(example),
    dataSourceType,
    ...(kind === "trigger" ? { trigger: factsOf(item as unknown as BuiltTrigger) } : {}),
  };
}

interface BuiltItem {
  inputs: OperationInput[];
  outputSchema?: { schema?: string };
  examplePayload?: { data?: unknown; payload?: unknown };
  dataSourceType?: string;
}

const factsOf = (trigger: BuiltTrigger): TriggerFacts => {
  const { scheduleSupport, triggerResolverSupport, synchronousResponseSupport, staticBranchNames } =
    trigger as unknown as Record<string, never>;
  return {
    schedule: scheduleSupport ?? "invalid",
    batches: triggerResolverSupport ?? "invalid",
    synchronous: synchronousResponseSupport ?? "invalid",
    branches: staticBranchNames ?? [],
  };
};

function builtIn(component: string, kind: Kind, key: string): Operation | undefined {
  const found = BUILT_INS[component]?.[key];
  if (!found || (kind !== "action" && kind !== "trigger") || Boolean(found.trigger) !== (kind === "trigger"))
    return undefined;
  const { inputs, required = [], lists = [], contains, trigger } = found;
  return {
    contains,
    inputs: inputs.map((input) => ({
      key: input,
      type: "string",
      required: required.includes(input),
      collection: lists.includes(input) ? "valuelist" : undefined,
    })) as OperationInput[],
    ...(contains === "loop" ? { results: arrayOf({}) } : {}),
    ...(trigger
      ? {
          trigger: {
            schedule: trigger.schedule,
            batches: "invalid",
            synchronous: trigger.synchronous ? "valid" : "invalid",
            branches: [],
          },
        }
      : {}),
  };
}
