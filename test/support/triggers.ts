import { join } from "node:path";
import { component } from "@prismatic-io/spectral";
import { root } from "../../bundle/vendors";
import { asError } from "../../src/kit/http/errors";

/** A trigger as spectral converts it for the platform. */
export interface Trigger {
  inputs: { key: string; type: string; required?: boolean }[];
  perform(context: object, payload: object, params: object): Promise<Outcome>;
  resolveTriggerItems(context: object, outcome: Outcome): unknown[];
  getNextPaginationState(context: object, outcome: Outcome): object | null;
}

export interface Outcome {
  payload: { body: { data: unknown } };
  resultType: string;
}

/** A vendor's triggers from their source, without the vendor's actions: those take seconds to load. */
export function triggersOf(vendor: string): Record<string, Trigger> {
  const triggers = require(join(root, "src", vendor, "triggers"));
  const display = { label: vendor, description: vendor, iconPath: "icon.png" };
  const converted = component({ key: vendor, public: false, display, triggers, hooks: { error: asError } });
  return converted.triggers as unknown as Record<string, Trigger>;
}

export const triggerOf = (vendor: string, key: string): Trigger => triggersOf(vendor)[key]!;
