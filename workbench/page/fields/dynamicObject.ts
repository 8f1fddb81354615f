import type { InputView } from "../../shared/protocol";
import { isObject, withEntry } from "./values";

/**
 * What `perform` receives: the key of the configuration, and the values of its inputs apart from it. See `InputValue`
 * in spectral's types/ActionInputParameters.d.ts, and `cleanerFor` in its serverTypes/convertComponent.js.
 */
export interface DynamicObject {
  configuration: string;
  values: Record<string, unknown>;
}

/** An object without a configuration is one for which none is chosen yet. */
export const isDynamicObject = (value: unknown): boolean =>
  isObject(value) &&
  (Object.keys(value).length === 0 || (typeof value.configuration === "string" && isObject(value.values)));

/** The value with which a configuration starts: the declared defaults of its inputs, which its form shows. */
export function choose(configuration: InputView): DynamicObject {
  const values = (configuration.inputs ?? []).reduce<Record<string, unknown>>(
    (all, { key, default: usual, collection }) => (collection ? all : withEntry(all, key, usual)),
    {},
  );
  return { configuration: configuration.key, values };
}
