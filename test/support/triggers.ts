import { join } from "node:path";
import { component } from "@prismatic-io/spectral";
import { root } from "../../bundle/vendors";
import { asError } from "../../src/kit/http/errors";

/** A trigger as spectral converts it for the platform. */
export interface Trigger {
  inputs: {
    key: string;
    type: string;
    required?: boolean;
    comments: string;
    model?: { label: string; value: string }[];
  }[];
  /** The number of items of an execution, and of executions at the same time, unless the builder selects others. */
  triggerResolverDefaultBatchSize: number;
  triggerResolverDefaultConcurrentBatchLimit: number;
  examplePayload: { payload: { body: { data: { created: unknown[]; updated: unknown[] } } } };
  perform(context: object, payload: object, params: object): Promise<Outcome>;
  resolveTriggerItems(context: object, outcome: Outcome): unknown[];
  /** Only a trigger that reads its records in batches has it. */
  getNextPaginationState?(context: object, outcome: Outcome): object | null;
}

export interface Outcome {
  payload: { body: { data: unknown } };
  resultType: string;
}

/** A vendor's triggers from their source, without the vendor's actions: those take seconds to load. */
export const triggersOf = (vendor: string): Record<string, Trigger> =>
  inComponent(require(join(root, "src", vendor, "triggers")));

/** A trigger as it is in a component. */
export const converted = (key: string, trigger: object): Trigger => inComponent({ [key]: trigger })[key]!;

function inComponent(triggers: Record<string, object>): Record<string, Trigger> {
  const display = { label: "Vendor", description: "Vendor", iconPath: "icon.png" };
  const built = component({
    ...{ key: "vendor", public: false, display, hooks: { error: asError } },
    triggers: triggers as never,
  });
  return built.triggers as unknown as Record<string, Trigger>;
}

export const triggerOf = (vendor: string, key: string): Trigger => triggersOf(vendor)[key]!;
