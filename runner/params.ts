import type { ConnectionValue } from "@prismatic-io/spectral/dist/serverTypes";
import type { Input } from "./component";

/** Input values by key, as a user filled them in. */
export type Values = Record<string, unknown>;

/** What a blank input of these types is; one of any other type is "". */
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

const blankOf = (input: Input) => input.default ?? (input.type in BLANK ? BLANK[input.type] : "");

/**
 * The params of a run, as the platform hands them to `perform`: every declared input is there, with what the
 * user gave, else its declared default, else what a blank input is.
 * @param connection what stands in inputs of type "connection"
 * @throws Error where a value is for no declared input
 */
export function buildParams(inputs: Input[], values: Values, connection?: ConnectionValue): Values {
  const known = new Set(inputs.map(({ key }) => key));
  const unknown = Object.keys(values).filter((key) => !known.has(key));
  if (unknown.length > 0) {
    throw new Error(`There is no input ${unknown.join(", ")}. There are: ${[...known].join(", ")}.`);
  }
  return Object.fromEntries(
    inputs.map((input) => {
      const given = values[input.key];
      if (given !== undefined) return [input.key, given];
      return [input.key, input.type === "connection" ? connection : blankOf(input)];
    }),
  );
}
