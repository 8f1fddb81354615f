import type { StructuredObjectInputField } from "@prismatic-io/spectral";
import { InputError } from "../http/errors";
import { parseJson } from "./json";
import { isText } from "./text";
import {
  type Fields,
  type Form,
  type Group,
  type Inputs,
  isBlank,
  isGroup,
  isObject,
  labelOf,
  refuse,
  unlessBlank,
  type ValueOf,
  type Values,
} from "./types";

interface FormOptions<Of extends Fields> {
  label: string;
  comments: string;
  inputs: Of;
  /** Turns the fields of a filled form into the vendor's shape, if the two differ. */
  shape?: (fields: Record<string, unknown>) => Record<string, unknown>;
  /**
   * What blank text means: "empty", as in an address without a unit, which is written as a whole (keep, the
   * default), or "not given", as in the many optional fields of an invoice item (drop).
   */
  blankText?: "keep" | "drop";
  /**
   * Keys of fields that the vendor replaces together, such as those of an address: if one of them is given, a missing
   * one would be wiped. An explicit null counts as given.
   */
  replacedTogether?: readonly string[];
}

/** Refuses a part of what the vendor replaces as a whole. */
function checkComplete(
  label: string,
  inputs: Fields,
  fields: Record<string, unknown>,
  keys: readonly string[],
): void {
  const isGiven = (key: string) => fields[key] !== undefined && fields[key] !== "";
  if (!keys.some(isGiven)) return;
  const missing = keys.filter((key) => !isGiven(key)).map((key) => labelOf(inputs[key] ?? { label: key }));
  if (missing.length === 0) return;
  throw new InputError(
    `${label}: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing. These fields are saved as a whole, so a missing one would be erased: enter all of them.`,
  );
}

const isUntouched = (field: unknown) => field === "" || (Array.isArray(field) && field.length === 0);

/**
 * Cleans one filled form. An explicit null is kept: in a form it means "empty". JSON that replaces the form may
 * have fields that the form does not show.
 */
function readForm(
  label: string,
  { inputs, shape, blankText = "keep", replacedTogether = [] }: FormOptions<Fields>,
) {
  return (value: unknown): Record<string, unknown> | undefined => {
    const parsed = typeof value === "string" ? parseJson(label, value) : value;
    if (!isObject(parsed)) return refuse(label, "a form, or a JSON object", value);
    const entries: [key: string, value: unknown][] = [];
    for (const [key, given] of Object.entries(parsed)) {
      const input = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
      // Only when the whole form is read is it known whether the form is empty or lacks this field.
      if (input?.required && (given === undefined || given === "")) continue;
      const isKept = given === null || (given === "" && input && isText in input && blankText === "keep");
      const cleaned = isKept || !input ? given : within(label, () => input.clean(given));
      if (cleaned !== undefined) entries.push([key, cleaned]);
    }
    const fields = Object.fromEntries(entries);
    if (Object.values(fields).every(isUntouched)) return undefined;
    const shaped = shape ? shape(fields) : fields;
    for (const [key, input] of Object.entries(inputs)) {
      if (input.required && isBlank(shaped[key]))
        throw new InputError(`${label}: ${labelOf(input)} is required.`);
    }
    checkComplete(label, inputs, fields, replacedTogether);
    return shaped;
  };
}

function within<Value>(label: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${label}: ${error.message}`);
    throw error;
  }
}

/** Without their cleaners: the platform would call them, and its errors would not name the form. */
const published = (inputs: Fields): StructuredObjectInputField["inputs"] =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, { clean: _, ...field }]) => [key, field]),
  ) as StructuredObjectInputField["inputs"];

const shell = ({ label, comments, inputs }: FormOptions<Fields>) => ({
  label,
  comments,
  type: "structuredObject" as const,
  inputs: published(inputs),
});

/** A form that is an object on the wire; a JSON object is accepted as well. */
export const form = (options: FormOptions<Fields>): Form<Record<string, unknown> | undefined> => ({
  ...shell(options),
  clean: unlessBlank(readForm(options.label, options)),
});

/** A list of forms; a JSON list is accepted as well. Blank entries are left out. */
export const forms = (options: FormOptions<Fields>): Form<Record<string, unknown>[] | undefined> => ({
  ...shell(options),
  collection: "valuelist",
  clean: unlessBlank((value) => {
    const parsed = typeof value === "string" ? parseJson(options.label, value) : value;
    if (!Array.isArray(parsed)) return refuse(options.label, "a list of forms, or a JSON list", value);
    const entries = parsed.map((entry, at) => readForm(`${options.label}, entry ${at + 1}`, options)(entry));
    const filled = entries.filter((entry) => entry !== undefined);
    return filled.length === 0 ? undefined : filled;
  }),
});

/** Inputs under one heading. On the wire they are next to the other inputs; blank ones are not given. */
export const group = <Of extends Fields>(
  options: Omit<FormOptions<Of>, "shape" | "blankText">,
): Group<{ [Key in keyof Of]?: ValueOf<Of[Key]> }> => ({
  ...shell(options),
  [isGroup]: true,
  clean: (value) =>
    (isBlank(value)
      ? {}
      : (readForm(options.label, { ...options, blankText: "drop" })(value) ?? {})) as never,
});

/**
 * The values that an operation gets: forms cleaned (the platform has cleaned everything else), groups ungrouped,
 * and the connection and every value that is not given left out.
 */
export function valuesOf<Of extends Inputs>(inputs: Of, params: Record<string, unknown>): Values<Of> {
  const result: Record<string, unknown> = {};
  for (const [key, input] of Object.entries(inputs)) {
    if (input.type === "connection") continue;
    const isForm = input.type === "structuredObject" && "clean" in input;
    const value = isForm ? input.clean(params[key]) : params[key];
    if (value === undefined) continue;
    if (isGroup in input) Object.assign(result, value);
    else result[key] = value;
  }
  return result as Values<Of>;
}

type LabeledField = [key: string, field: Pick<Fields[string], "label"> & { collection?: string }];

/** Inputs by their keys on the wire: a group counts as its fields. */
export const fieldsOf = (inputs: Inputs): LabeledField[] =>
  Object.entries(inputs).flatMap<LabeledField>(([key, input]) =>
    isGroup in input ? Object.entries((input as Group<unknown>).inputs) : [[key, input]],
  );
