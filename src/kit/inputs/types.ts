import type { InputFieldDefinition, StructuredObjectInputField } from "@prismatic-io/spectral";
import { InputError } from "../http/errors";

/** Turns the value that the platform passes into the value that an operation takes; undefined is "not given". */
export type Clean<Value> = (value: unknown) => Value;

type Label = InputFieldDefinition["label"];

/** An input that holds one value or one list. The platform cleans it before a step runs. */
export interface Field<Value> {
  type: string;
  label: Label;
  comments?: string;
  required?: boolean;
  model?: { label: string; value: string }[];
  clean: Clean<Value>;
}

/** Inputs that a form may contain. */
export type Fields = Record<string, Field<unknown>>;

/** A form of inputs, or a list of such forms. The platform ignores its cleaner; `valuesOf` calls it. */
export interface Form<Value> {
  type: "structuredObject";
  label: string;
  comments: string;
  collection?: "valuelist";
  required?: boolean;
  inputs: StructuredObjectInputField["inputs"];
  clean: Clean<Value>;
}

/** Marks a group. A symbol, so that it is not published with the input. */
export const isGroup = Symbol("isGroup");

/** A form that only groups inputs on the screen. On the wire, its fields are next to the other inputs. */
export interface Group<Grouped> extends Form<Grouped> {
  [isGroup]: true;
}

/** The connection that an operation's client is created from. */
export interface ConnectionInput {
  type: "connection";
  label: string;
  comments: string;
  required: true;
}

/** Any input that has a cleaner. */
export type Cleaned = Field<unknown> | Form<unknown>;

/** Any input of this kit. */
export type Input = Cleaned | ConnectionInput;
export type Inputs = Record<string, Input>;

/** The texts of an input, and the data source that lists its values. */
export interface Text {
  label: string;
  comments: string;
  /** A realistic value. */
  example?: string;
  /** An instruction or a shape, shown while the input is empty. Derived from the label by default. */
  placeholder?: string;
  dataSource?: string;
}

/** The values that a record of inputs passes to an operation. */
export type Values<Of> = {
  [Key in keyof Of as Of[Key] extends { [isGroup]: true } | { type: "connection" } ? never : Key]: ValueOf<
    Of[Key]
  >;
} & Ungrouped<Of>;

/** The value that an input passes to an operation. */
export type ValueOf<One> = One extends { clean: Clean<infer Value> } ? Value : unknown;
type Groups<Of> = {
  [Key in keyof Of]: Of[Key] extends { [isGroup]: true; clean: Clean<infer Grouped> } ? Grouped : never;
}[keyof Of];
type Ungrouped<Of> = [Groups<Of>] extends [never] ? unknown : Intersection<Groups<Of>>;
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

export const isBlank = (value: unknown): value is undefined | null | "" =>
  value === undefined || value === null || value === "";

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

/** The longest text that an error quotes whole. */
const LONGEST_QUOTE = 60;

/** A value as an error shows it: shortened, and never the contents of an object. */
function quoted(value: unknown): string {
  if (typeof value === "string") {
    return value.length > LONGEST_QUOTE ? `"${value.slice(0, LONGEST_QUOTE - 3)}..."` : `"${value}"`;
  }
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : String(value);
}

/**
 * Refuses a value by the label of its input.
 * @throws InputError such as "Page Size must be a whole number from 1 to 5000, got "abc"."
 */
export const refuse = (label: string, expected: string, value: unknown): never => {
  throw new InputError(`${label} must be ${expected}, got ${quoted(value)}.`);
};

/** The label that a builder sees for an input. */
export const labelOf = ({ label }: { label: Label }): string =>
  typeof label === "string" ? label : label.value;

/** Turns a blank value into "not given" and passes every other value, 0 and false included, to `read`. */
export const unlessBlank =
  <Value>(read: Clean<Value>): Clean<Value | undefined> =>
  (value) =>
    isBlank(value) ? undefined : read(value);

/** Names that keep their capital within a sentence. */
const PROPER_NOUNS = new Set(["Azure", "Xero", "Hubspot", "Halo", "Omnidesk", "Tikting", "Microsoft"]);

/** "Job ID" as "a job ID"; acronyms keep their capitals and plurals have no article. */
function inSentence(label: string): string {
  const words = label
    .split(" ")
    .map((word) => (/^[A-Z][a-z]+$/.test(word) && !PROPER_NOUNS.has(word) ? word.toLowerCase() : word));
  const noun = words.join(" ");
  if (/(?:[^siu]s)$/.test(noun)) return noun;
  return `${/^(?:[aeio]|hour|honor)/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** The default placeholder of a typed input, such as "Enter a job ID". */
export const enter = (label: string): string => `Enter ${inSentence(label)}`;

/** An optional input of one value. */
export const scalar = <Value>(type: "string" | "text" | "password", texts: Text, read: Clean<Value>) => ({
  ...texts,
  type,
  placeholder: texts.placeholder ?? enter(texts.label),
  required: false,
  clean: unlessBlank(read),
});

type Required<One> = Omit<One, "clean"> & { clean: Clean<NonNullable<ValueOf<One>>> };

/** The same input, without which an operation cannot run. */
export function required<One extends Cleaned>(input: One): Required<One> {
  const clean = (value: unknown) => {
    const cleaned = input.clean(value);
    if (cleaned !== undefined && cleaned !== null) return cleaned;
    throw new InputError(
      `${labelOf(input)} ${Array.isArray(value) ? "must contain at least one value" : "is required"}.`,
    );
  };
  const model =
    "model" in input && input.model ? { model: input.model.filter(({ value }) => value !== "") } : {};
  return { ...input, ...model, required: true, clean } as Required<One>;
}

/** The same inputs, some of which an operation cannot run without. */
export const requiring = <Of extends Record<string, Cleaned>, Key extends keyof Of & string>(
  inputs: Of,
  ...keys: Key[]
) =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, input]) => [
      key,
      (keys as string[]).includes(key) ? required(input) : input,
    ]),
  ) as Omit<Of, Key> & { [One in Key]: Required<Of[One]> };

/** The same input with other comments, for an operation in which it means something else. */
export const described = <One extends { comments?: string }>(input: One, comments: string): One => ({
  ...input,
  comments,
});

type Mapped<One, Result> = Omit<One, "clean"> & {
  clean: Clean<Result | Extract<ValueOf<One>, undefined>>;
};

/** The same input, whose value is changed after it was cleaned. A value that is not given stays so. */
export const mapped = <One extends Cleaned, Result>(
  input: One,
  change: (value: NonNullable<ValueOf<One>>) => Result,
): Mapped<One, Result> => ({
  ...input,
  clean(value: unknown) {
    const cleaned = input.clean(value) as ValueOf<One> | undefined;
    return (cleaned === undefined ? undefined : change(cleaned as NonNullable<ValueOf<One>>)) as never;
  },
});

/**
 * The same input, which accepts only values that pass another test.
 * @param expected completes "must be": "at most 255 characters long"
 */
export const checked = <One extends Cleaned>(
  input: One,
  passes: (value: NonNullable<ValueOf<One>>) => boolean,
  expected: string,
): One => ({
  ...input,
  clean(value: unknown) {
    const cleaned = input.clean(value) as NonNullable<ValueOf<One>> | undefined;
    return cleaned === undefined || passes(cleaned) ? cleaned : refuse(labelOf(input), expected, value);
  },
});
