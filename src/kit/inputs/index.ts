import type { InputFieldDefinition, KeyValuePair, StructuredObjectInputField } from "@prismatic-io/spectral";
import { InputError } from "../http/errors";

/** Turns what the platform hands over into what a vendor takes; undefined is "not given". */
type Clean<Value> = (value: unknown) => Value;

type Label = InputFieldDefinition["label"];

/** An input whose value is cleaned by the platform before a step runs. */
export interface Leaf<Value> {
  type: string;
  label: Label;
  comments?: string;
  required?: boolean;
  model?: { label: string; value: string }[];
  clean: Clean<Value>;
}

/** The platform cleans the children of a container, never the container: the factories call this instead. */
export const settle = Symbol("settle");

/** Marks a form that only groups inputs. (Marks are symbols, so that none is published with an input.) */
export const flat = Symbol("flat");

/** Marks an input of plain text: inside a form, blank text is a value. */
const isText = Symbol("isText");

/** A form of inputs, or a list of such forms. */
export interface Container<Value> {
  type: "structuredObject";
  label: string;
  comments: string;
  collection?: "valuelist";
  required?: boolean;
  inputs: StructuredObjectInputField["inputs"];
  [settle]: Clean<Value>;
}

/** A form that only groups inputs on the screen: on the wire its fields stand beside the others. */
export interface Group<Grouped> extends Container<Grouped> {
  [flat]: true;
}

/** The connection, which an operation's client is made from. */
export interface ConnectionInput {
  type: "connection";
  label: string;
  comments: string;
  required: true;
}

/** Any input of this kit. */
export type Input = Leaf<unknown> | Container<unknown> | ConnectionInput;
export type Inputs = Record<string, Input>;

type Text = { label: string; comments: string; example?: string; placeholder?: string; dataSource?: string };
type Children = Record<string, Leaf<unknown>>;

/** The values that a record of inputs gives to an operation. */
export type Values<Of> = {
  [Key in keyof Of as Of[Key] extends { [flat]: true } | { type: "connection" } ? never : Key]: ValueOf<
    Of[Key]
  >;
} & Flattened<Of>;

type ValueOf<One> = One extends { [settle]: Clean<infer Value> }
  ? Value
  : One extends { clean: Clean<infer Value> }
    ? Value
    : unknown;
type Groups<Of> = {
  [Key in keyof Of]: Of[Key] extends { [flat]: true; [settle]: Clean<infer Grouped> } ? Grouped : never;
}[keyof Of];
type Flattened<Of> = [Groups<Of>] extends [never] ? unknown : Intersection<Groups<Of>>;
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

const isBlank = (value: unknown) => value === undefined || value === null || value === "";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

/** A value in an error: short, and never an object's inside. */
function shown(value: unknown): string {
  if (typeof value === "string") return value.length > 60 ? `"${value.slice(0, 57)}..."` : `"${value}"`;
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : String(value);
}

const refuse = (label: string, expected: string, value: unknown): never => {
  throw new InputError(`${label} must be ${expected}, got ${shown(value)}.`);
};

/** Makes a blank value "not given" and leaves everything else, 0, false and [] too, to `read`. */
const unlessBlank =
  <Value>(read: Clean<Value>): Clean<Value | undefined> =>
  (value) =>
    isBlank(value) ? undefined : read(value);

const labelOf = (input: { label: Label }) =>
  typeof input.label === "string" ? input.label : input.label.value;

const scalar = <Value>(
  type: "string" | "text" | "password" | "timestamp" | "date",
  about: Text,
  read: Clean<Value>,
) => ({
  ...about,
  type,
  placeholder: about.placeholder ?? about.example ?? about.label,
  required: false,
  clean: unlessBlank(read),
});

/** The same input, without which an operation cannot run. */
export function required<Value>(input: Leaf<Value>): Leaf<NonNullable<Value>> {
  const clean = (value: unknown) => present(labelOf(input), input.clean(value));
  const model = input.model ? { model: input.model.filter((one) => one.value !== "") } : {};
  return { ...input, ...model, required: true, clean };
}

/** The same inputs, of which an operation cannot run without some. */
export const requiring = <Of extends Inputs, Key extends keyof Of & string>(inputs: Of, ...keys: Key[]) =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, input]) => [
      key,
      (keys as string[]).includes(key) ? required(input as Leaf<unknown>) : input,
    ]),
  ) as Omit<Of, Key> & { [One in Key]: Of[One] extends Leaf<infer Value> ? Leaf<NonNullable<Value>> : never };

/** The same form, without which an operation cannot run. */
export function requiredForm<Value>(input: Container<Value>): Container<NonNullable<Value>> {
  const clean = (value: unknown) => present(labelOf(input), input[settle](value));
  return { ...input, required: true, [settle]: clean };
}

/** An empty list is as good as none: a required list that is written empty would wipe what is there. */
function present<Value>(label: string, value: Value): NonNullable<Value> {
  if (value === undefined || value === null) throw new InputError(`${label} is required.`);
  if (Array.isArray(value) && value.length === 0) throw new InputError(`${label} is required: at least one.`);
  return value;
}

/** The same input under another text: what it means depends on the operation. */
export const described = <One extends { comments?: string }>(input: One, comments: string): One => ({
  ...input,
  comments,
});

/**
 * The same input, which takes only what passes a further test.
 * @param expected what it must be, in words: "at most 255 characters long"
 */
export const checked = <One extends Leaf<unknown>>(
  input: One,
  passes: (value: NonNullable<ReturnType<One["clean"]>>) => boolean,
  expected: string,
): One => ({
  ...input,
  clean(value: unknown) {
    const given = input.clean(value) as NonNullable<ReturnType<One["clean"]>> | undefined;
    return given === undefined || passes(given) ? given : refuse(labelOf(input), expected, value);
  },
});

function readText(label: string): Clean<string> {
  return (value) => {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return refuse(label, "text", value);
  };
}

/** One line of text, as it is typed. */
export const text = (about: Text) => ({ ...scalar("string", about, readText(about.label)), [isText]: true });

/** Text of several lines. */
export const longText = (about: Text) => ({
  ...scalar("text", about, readText(about.label)),
  [isText]: true,
});

/** Text that is masked on the screen. */
export const secret = (about: Text) => scalar("password", about, readText(about.label));

function readId(label: string): Clean<number> {
  return (value) => {
    const typed = typeof value === "string" ? value.trim() : value;
    const id = typeof typed === "string" && /^\d+$/.test(typed) ? Number(typed) : typed;
    if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return id;
    return refuse(label, "an ID, which is a whole number", value);
  };
}

/** The ID of one record, chosen from a picklist or handed over by an earlier step: a whole number. */
export const id = (about: Text) => scalar("string", { example: "5001", ...about }, readId(about.label));

interface Range {
  minimum?: number;
  maximum?: number;
}

function readNumber(
  label: string,
  { minimum, maximum, whole = false }: Range & { whole?: boolean },
): Clean<number> {
  const range =
    minimum !== undefined && maximum !== undefined
      ? ` from ${minimum} to ${maximum}`
      : minimum !== undefined
        ? ` of at least ${minimum}`
        : "";
  return (value) => {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    const fits =
      typeof number === "number" &&
      Number.isFinite(number) &&
      (!whole || Number.isSafeInteger(number)) &&
      number >= (minimum ?? Number.NEGATIVE_INFINITY) &&
      number <= (maximum ?? Number.POSITIVE_INFINITY);
    return fits ? number : refuse(label, `a ${whole ? "whole " : ""}number${range}`, value);
  };
}

/** A number, such as an amount of money. */
export const number = ({ minimum, maximum, ...about }: Text & Range) =>
  scalar("string", about, readNumber(about.label, { minimum, maximum }));

/** A whole number, such as a count. */
export const wholeNumber = ({ minimum, maximum, ...about }: Text & Range) =>
  scalar("string", about, readNumber(about.label, { minimum, maximum, whole: true }));

function readFlag(label: string): Clean<boolean> {
  return (value) => {
    const lower = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (lower === true || lower === "true" || lower === "yes") return true;
    if (lower === false || lower === "false" || lower === "no") return false;
    return refuse(label, "true or false", value);
  };
}

const NOT_SET = { label: "Not set", value: "" };

/** Yes, no, or not set. (The platform's own boolean input is never "not set": it would send false.) */
export const flag = (about: Text) => ({
  ...scalar("string", { example: "true", ...about }, readFlag(about.label)),
  model: [NOT_SET, { label: "Yes", value: "true" }, { label: "No", value: "false" }],
});

/** An on/off switch that an operation itself reads; off until it is turned on, unless `on` says otherwise. */
export const toggle = ({ on = false, ...about }: Pick<Text, "label" | "comments"> & { on?: boolean }) => ({
  ...about,
  type: "boolean" as const,
  default: String(on),
  required: false,
  clean: (value: unknown) => (isBlank(value) ? on : readFlag(about.label)(value)),
});

function readChoice<Value extends string>(label: string, values: readonly Value[]): Clean<Value> {
  return (value) => {
    const lower = String(value).trim().toLowerCase();
    return (
      values.find((one) => one.toLowerCase() === lower) ?? refuse(label, `one of ${values.join(", ")}`, value)
    );
  };
}

/** "InProgress" as a person writes it. */
const inWords = (value: string) => value.replace(/([a-z\d])([A-Z])/g, "$1 $2");

const modelOf = (values: readonly string[]) => values.map((value) => ({ label: inWords(value), value }));

/** One of a vendor's fixed values. */
export const choice = <const Value extends string>(values: readonly Value[], about: Text) => ({
  ...scalar("string", { example: values[0], ...about }, readChoice(about.label, values)),
  model: [NOT_SET, ...modelOf(values)],
});

/** A date and time without a zone is UTC; seven fractional digits, which some vendors give, are kept. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** False for the 30th of February, which JavaScript takes for a day in March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function readDateTime(label: string): Clean<string> {
  return (value) => {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    const typed = typeof value === "string" ? value.trim() : "";
    const zone = DATE_TIME.exec(typed);
    const full = typed.length === 10 ? `${typed}T00:00:00Z` : zone?.[1] ? typed : `${typed}Z`;
    const time = zone && isDay(typed.slice(0, 10)) ? Date.parse(full.replace(" ", "T")) : Number.NaN;
    if (Number.isNaN(time)) return refuse(label, "a date and time such as 2026-03-10T09:00:00Z", value);
    return /Z$/.test(full) && full.includes("T") ? full : new Date(time).toISOString();
  };
}

/** A moment, handed on in UTC. */
export const dateTime = (about: Text) =>
  scalar(
    "string",
    {
      example: "2026-03-10T09:00:00Z",
      ...about,
      comments: `${about.comments} In UTC, as YYYY-MM-DDThh:mm:ssZ; another offset is converted.`,
    },
    readDateTime(about.label),
  );

function readDate(label: string): Clean<string> {
  return (value) => {
    const typed = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
    const day = /^\d{4}-\d{2}-\d{2}/.exec(typed)?.[0];
    return day && isDay(day) ? day : refuse(label, "a date such as 2026-03-10", value);
  };
}

/** A day of the calendar. */
export const date = (about: Text) =>
  scalar(
    "string",
    { example: "2026-03-10", ...about, comments: `${about.comments} As YYYY-MM-DD.` },
    readDate(about.label),
  );

/** A list of values of one kind; text with commas is split. */
function values<Value>(about: Text, read: Clean<Value>, most = Number.POSITIVE_INFINITY) {
  return {
    ...about,
    type: "string" as const,
    collection: "valuelist" as const,
    placeholder: about.placeholder ?? about.example ?? about.label,
    required: false,
    clean: unlessBlank((value: unknown): Value[] | undefined => {
      const parsed =
        typeof value === "string" && value.trim().startsWith("[") ? parse(about.label, value) : value;
      const list = Array.isArray(parsed)
        ? parsed
        : String(parsed)
            .split(",")
            .map((one) => one.trim());
      const given = list.filter((one) => !isBlank(one));
      if (given.length > most)
        throw new InputError(`${about.label} takes at most ${most} values, got ${given.length}.`);
      return given.length === 0 && list.length > 0 ? undefined : given.map(read);
    }),
  };
}

/** The IDs of several records. */
export const ids = ({ most, ...about }: Text & { most?: number }) =>
  values({ example: "5001", ...about }, readId(about.label), most);

/** Several lines of text. */
export const texts = ({ most, ...about }: Text & { most?: number }) =>
  values(about, readText(about.label), most);

/** Several of a vendor's fixed values. */
export const choices = <const Value extends string>(known: readonly Value[], about: Text) => ({
  ...values({ example: known[0], ...about }, readChoice(about.label, known)),
  model: modelOf(known),
});

/** Names with values, as an object; a name given twice has a list. */
export const pairs = (about: Text & { keyLabel: string }) => {
  const { keyLabel, ...rest } = about;
  return {
    ...rest,
    label: { key: keyLabel, value: about.label },
    type: "string" as const,
    collection: "keyvaluelist" as const,
    required: false,
    placeholder: about.placeholder ?? about.example ?? about.label,
    clean: unlessBlank((value: unknown): Record<string, unknown> => {
      const parsed = typeof value === "string" ? parse(about.label, value) : value;
      if (isObject(parsed)) return parsed;
      if (!Array.isArray(parsed)) return refuse(about.label, "a list of names with values", value);
      const result: Record<string, unknown> = {};
      for (const { key, value: one } of parsed as KeyValuePair[]) {
        if (isBlank(key)) continue;
        const before = result[key];
        result[key] = before === undefined ? one : [before, one].flat();
      }
      return result;
    }),
  };
};

function parse(label: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    throw new InputError(`${label} must be valid JSON: ${(error as Error).message}.`);
  }
}

/** Free JSON, for what no form can hold. Its sample stands in `example`: a default would be sent as data. */
export const json = (about: Text) => ({
  ...about,
  type: "code" as const,
  language: "json" as const,
  placeholder: about.placeholder ?? about.example ?? about.label,
  required: false,
  clean: unlessBlank((value: unknown) => (typeof value === "string" ? parse(about.label, value) : value)),
});

/** A file's bytes with their type. */
export interface FileValue {
  data: Buffer;
  contentType: string;
}

/** A file from an earlier step. */
export const file = (about: Omit<Text, "example">) => ({
  ...about,
  type: "data" as const,
  required: false,
  example: "The output of a step that downloads a file",
  placeholder: about.placeholder ?? about.label,
  clean: unlessBlank(readFile(about.label)),
});

/** Reads bytes as the platform hands them from step to step: { data, contentType }, a Buffer, or text. */
export function readFile(label: string): Clean<FileValue> {
  return (value) => {
    const isWrapped = isObject(value) && "data" in value && value.type !== "Buffer";
    const wrapped = isWrapped ? value : { data: value };
    const type =
      "contentType" in wrapped && typeof wrapped.contentType === "string" ? wrapped.contentType : undefined;
    const bytes = bytesOf(wrapped.data);
    if (!bytes) return refuse(label, "a file (bytes with a content type)", value);
    const otherwise = typeof wrapped.data === "string" ? "text/plain" : "application/octet-stream";
    return { data: bytes, contentType: type ?? otherwise };
  };
}

function bytesOf(data: unknown): Buffer | undefined {
  if (Buffer.isBuffer(data)) return data;
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (typeof data === "string") return Buffer.from(data, "utf8");
  // A Buffer that went through JSON on its way.
  if (isObject(data) && data.type === "Buffer" && Array.isArray(data.data)) return Buffer.from(data.data);
  return undefined;
}

interface FormOptions<Of extends Children> {
  label: string;
  comments: string;
  inputs: Of;
  /** Puts the fields of a filled form into the vendor's shape, where the form shows them otherwise. */
  shape?: (fields: Record<string, unknown>) => Record<string, unknown>;
  /**
   * What blank text says: "empty", as in an address that has no unit and is written as a whole (keep, the
   * default), or nothing, as in the many optional fields of an invoice's line (drop).
   */
  blankText?: "keep" | "drop";
}

const isUntouched = (field: unknown) => field === "" || (Array.isArray(field) && field.length === 0);

/**
 * Cleans one filled form. An explicit null is handed on: inside a form it says "empty". JSON that is given in place
 * of the form may hold fields that the form does not show.
 */
function readForm(label: string, { inputs, shape, blankText = "keep" }: FormOptions<Children>) {
  return (value: unknown): Record<string, unknown> | undefined => {
    const parsed = typeof value === "string" ? parse(label, value) : value;
    if (!isObject(parsed)) return refuse(label, "a form, or a JSON object", value);
    const fields: Record<string, unknown> = {};
    for (const [key, given] of Object.entries(parsed)) {
      const input = inputs[key];
      // Whether a form that lacks it is empty or wrong shows when all of it is read.
      if (input?.required && (given === undefined || given === "")) continue;
      const kept = given === null || (given === "" && input && isText in input && blankText === "keep");
      const cleaned = kept || !input ? given : within(label, () => input.clean(given));
      if (cleaned !== undefined) fields[key] = cleaned;
    }
    if (Object.values(fields).every(isUntouched)) return undefined;
    const shaped = shape ? shape(fields) : fields;
    for (const [key, input] of Object.entries(inputs)) {
      if (input.required && isBlank(shaped[key]))
        throw new InputError(`${label}: ${labelOf(input)} is required.`);
    }
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

/** The platform would clean children itself, without naming the form they stand in; so it is not given the cleaners. */
const shownOnly = (inputs: Children): StructuredObjectInputField["inputs"] =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, { clean: _, ...field }]) => [key, field]),
  ) as StructuredObjectInputField["inputs"];

/** A form with fields of its own, which stays an object on the wire; JSON is taken as well. */
export const form = (options: FormOptions<Children>): Container<Record<string, unknown> | undefined> => ({
  label: options.label,
  comments: options.comments,
  type: "structuredObject",
  inputs: shownOnly(options.inputs),
  [settle]: unlessBlank(readForm(options.label, options)),
});

/** A list of forms; a JSON list is taken as well. Entries with nothing filled in are left out. */
export const forms = (options: FormOptions<Children>): Container<Record<string, unknown>[] | undefined> => ({
  label: options.label,
  comments: options.comments,
  type: "structuredObject",
  collection: "valuelist",
  inputs: shownOnly(options.inputs),
  [settle]: unlessBlank((value) => {
    const parsed = typeof value === "string" ? parse(options.label, value) : value;
    if (!Array.isArray(parsed)) return refuse(options.label, "a list of forms, or a JSON list", value);
    const entries = parsed.map((entry, at) => readForm(`${options.label}, entry ${at + 1}`, options)(entry));
    const filled = entries.filter((entry) => entry !== undefined);
    return filled.length === 0 && parsed.length > 0 ? undefined : filled;
  }),
});

/** Inputs grouped under one heading; on the wire they stand beside the others. Blank ones are not given. */
export const group = <Of extends Children>(
  options: Omit<FormOptions<Of>, "shape" | "blankText">,
): Group<{ [Key in keyof Of]?: ValueOf<Of[Key]> }> => ({
  label: options.label,
  comments: options.comments,
  type: "structuredObject",
  inputs: shownOnly(options.inputs),
  [flat]: true,
  [settle]: (value) =>
    (isBlank(value)
      ? {}
      : (readForm(options.label, { ...options, blankText: "drop" })(value) ?? {})) as never,
});

/**
 * What an operation gets: the containers cleaned (the platform has cleaned the rest), groups flattened, the
 * connection and everything that was not given left out.
 */
export function valuesOf<Of extends Inputs>(inputs: Of, params: Record<string, unknown>): Values<Of> {
  const result: Record<string, unknown> = {};
  for (const [key, input] of Object.entries(inputs)) {
    if (input.type === "connection") continue;
    const value = settle in input ? input[settle](params[key]) : params[key];
    if (value === undefined) continue;
    if (flat in input) Object.assign(result, value);
    else result[key] = value;
  }
  return result as Values<Of>;
}
