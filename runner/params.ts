import type { ConnectionValue } from "@prismatic-io/spectral/dist/serverTypes";
import type { Input } from "./component";
import { didYouMean } from "./nearest";

/** Input values by key, as a user fills them in. */
export type Values = Record<string, unknown>;

/**
 * How inputs without a value are passed: "designer" passes lists as [] and forms with every field blank, as the
 * platform's designer does; "omitted" passes both as blank.
 */
export type UntouchedInputs = "designer" | "omitted";

/** Change this to "designer" once every component treats an empty list and a blank form as not given. */
export const UNTOUCHED_INPUTS: UntouchedInputs = "omitted";

/** The blank value of inputs of these types; that of any other type is "". */
const BLANK: Record<string, unknown> = {
  boolean: "false",
  conditional: undefined,
  connection: undefined,
  objectSelection: undefined,
  objectFieldMap: undefined,
  jsonForm: undefined,
  structuredObject: undefined,
  dynamicObject: undefined,
};

/** The value of an input that the user has not touched. */
export function untouchedValue(input: Input, untouched: UntouchedInputs): unknown {
  if (untouched === "designer") {
    if (input.collection) return [];
    if (input.type === "structuredObject") {
      const fields = (input.inputs ?? []) as Input[];
      return Object.fromEntries(fields.map((field) => [field.key, untouchedValue(field, untouched)]));
    }
  }
  return input.default ?? (Object.hasOwn(BLANK, input.type) ? BLANK[input.type] : "");
}

/**
 * Builds the params of a run as the platform passes them to `perform`: every declared input, with the user's value,
 * its declared default, or blank.
 * @param connection the value of inputs of type "connection"
 * @throws Error if a value is for an undeclared input
 */
export function buildParams(
  inputs: Input[],
  values: Values,
  connection?: ConnectionValue,
  untouched: UntouchedInputs = UNTOUCHED_INPUTS,
): Values {
  const declared = inputs.map(({ key }) => key);
  const unknown = Object.keys(values).find((key) => !declared.includes(key));
  if (unknown !== undefined) {
    throw new Error(
      `There is no input ${unknown}. ${didYouMean(unknown, declared) || `There are: ${declared.join(", ")}.`}`,
    );
  }
  return Object.fromEntries(
    inputs.map((input) => {
      const value = values[input.key];
      if (value !== undefined) return [input.key, value];
      return [input.key, input.type === "connection" ? connection : untouchedValue(input, untouched)];
    }),
  );
}
