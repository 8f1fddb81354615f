import { readFileSync } from "node:fs";
import path from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Input } from "../component";
import type { Values } from "../params";

/** Types of inputs whose value is an object, and types whose value is a list. */
const OBJECT_TYPES = ["structuredObject", "dynamicObject", "jsonForm", "objectFieldMap"];
const LIST_TYPES = ["objectSelection", "conditional"];

const CONTENT_TYPES: Record<string, string> = {
  ".bmp": "image/bmp",
  ".csv": "text/csv",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".txt": "text/plain",
};

const FILES_OF_RAW_REQUEST = "fileData";

/** The number of fields in the sample of a form. */
const SAMPLE_FIELDS = 3;

/** The kinds of values that an option expects: text as it is typed, JSON that stays text, a file, or parsed JSON. */
type Expected = "text" | "code" | "file" | "object" | "list" | "pairs" | "values";

function expectedOf(input: Input): Expected {
  const { type, collection, language } = input;
  if (collection === "keyvaluelist") return "pairs";
  if (collection) return isComplex(type) || type === "data" ? "list" : "values";
  if (type === "data") return "file";
  if (OBJECT_TYPES.includes(type)) return "object";
  if (LIST_TYPES.includes(type)) return "list";
  return language === "json" || isJsonText(input) ? "code" : "text";
}

/** A text, such as the body of a raw request, whose example is JSON. */
const isJsonText = ({ type, example }: Input) =>
  type === "text" && typeof parseJson(example ?? "") === "object";

const isComplex = (type: string) => OBJECT_TYPES.includes(type) || LIST_TYPES.includes(type);

const PLACEHOLDERS: Record<Expected, string> = {
  text: "value",
  code: "json",
  file: "@file",
  object: "object",
  list: "list",
  pairs: "object",
  values: "list",
};

/** Every input but the connection. */
const withoutConnection = (inputs: Input[]): Input[] => inputs.filter(({ type }) => type !== "connection");

/** Adds one option per input, `--key value`, to a command. */
export function addInputOptions(command: Command, inputs: Input[]): void {
  for (const input of withoutConnection(inputs)) {
    const flags = `--${input.key} <${PLACEHOLDERS[expectedOf(input)]}>`;
    command.addOption(
      new Option(flags, describeInput(input))
        .helpGroup("Inputs:")
        .argParser((text: string) => parseOption(input, text)),
    );
  }
}

/**
 * The values of the options, by input key.
 * @param defaults values of options that were not used
 * @throws Error that names every required input without a value
 */
export function inputValues(command: Command, inputs: Input[], defaults: Values = {}): Values {
  const values: Values = { ...defaults, ...command.opts() };
  const settable = withoutConnection(inputs);
  const missing = settable.filter(
    ({ key, required, default: defaultValue }) => required && !defaultValue && values[key] === undefined,
  );
  if (missing.length > 0) {
    const names = missing.map(({ key, label }) => `--${key} (${label})`).join(", ");
    throw new Error(
      `${missing.length === 1 ? "A required input is" : "Required inputs are"} missing: ${names}.`,
    );
  }
  return Object.fromEntries(
    settable.flatMap(({ key }) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
}

function describeInput(input: Input): string {
  const { label, keyLabel, comments, required, default: defaultValue, model } = input;
  const choices = (model ?? []).map(({ value }) => value).filter(Boolean);
  return [
    `${keyLabel ? `${keyLabel}, ${label}` : label}${required ? " (required)" : ""}.`,
    comments ?? "",
    choices.length > 0 ? `One of ${choices.join(", ")}.` : "",
    describeExpected(input),
    input.inputs ? `Fields: ${input.inputs.map(({ key }) => key).join(", ")}.` : "",
    defaultValue && defaultValue !== "false"
      ? `Defaults to ${typeof defaultValue === "string" ? defaultValue : JSON.stringify(defaultValue)}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The shape of a value that is not plain text, with a sample. */
function describeExpected(input: Input): string {
  const sample = `'${JSON.stringify(sampleOf(input))}'`;
  switch (expectedOf(input)) {
    case "text":
      return "";
    case "code":
      return `${codeShape(input)} or @file.`;
    case "file":
      return "The path of a file: @photo.png.";
    case "object":
      return `A JSON object: ${sample} or @file.`;
    case "list":
      return `A JSON list: ${sample} or @file.`;
    case "pairs":
      return `A JSON object: ${sample} or @file.`;
    case "values":
      return `A list, separated by commas or as JSON: ${sample} or @file.`;
  }
}

/** The example of a JSON input shows whether a list or an object is expected. */
function codeShape(input: Input): string {
  const sample = parseJson(input.example ?? "");
  if (sample === undefined) return "JSON";
  const shape = isJsonText(input) ? "Text or JSON" : `A JSON ${Array.isArray(sample) ? "list" : "object"}`;
  return `${shape}: '${JSON.stringify(sample)}'`;
}

function sampleOf(input: Input): unknown {
  const { collection, keyLabel, inputs = [], type, example, model } = input;
  const expected = expectedOf(input);
  if (expected === "pairs")
    return { [keyLabel ? toKey(keyLabel) : "name"]: isFile(input) ? "@photo.png" : (example ?? "value") };
  if (collection) return [sampleOf({ ...input, collection: undefined })];
  if (type === "data") return "@photo.png";
  if (type === "boolean") return "true";
  if (expected === "object" || expected === "list") {
    const required = inputs.filter((field) => field.required);
    const fields = (required.length > 0 ? required : inputs).slice(0, SAMPLE_FIELDS) as Input[];
    const sample = Object.fromEntries(fields.map((field) => [field.key, sampleOf(field)]));
    return LIST_TYPES.includes(type) ? [sample] : sample;
  }
  return example ?? model?.find(({ value }) => value)?.value ?? "value";
}

/** "Query Parameter" as the name of one: "queryParameter". */
const toKey = (label: string): string =>
  label
    .replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^\w/, (letter) => letter.toLowerCase());

/**
 * Parses the text of an option to the value that the platform would pass. `@path` reads the text from a file, for
 * every input but plain text, which may begin with @.
 * @throws InvalidArgumentError that describes the expected value
 */
export function parseOption(input: Input, typed: string): unknown {
  const expected = expectedOf(input);
  if (expected === "text") return typed;
  if (expected === "file") return readFile(typed);
  const text = typed.startsWith("@") ? readBytes(typed).toString("utf8") : typed;
  if (expected === "code") return text;
  if (expected === "values" && !text.trim().startsWith("[")) return splitList(text);
  const value = parseJson(text);
  if (!hasShape(value, expected)) throw new InvalidArgumentError(expectation(input));
  if (expected !== "pairs") return withFiles(input, value);
  const pairs = Array.isArray(value)
    ? value
    : Object.entries(value as object).map(([key, item]) => ({ key, value: item }));
  return withFiles(input, pairs);
}

/** "Expected a JSON list: ..." */
const expectation = (input: Input): string => `Expected ${describeExpected(input).replace(/^A/, "a")}`;

const splitList = (text: string): string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

function hasShape(value: unknown, expected: Expected): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (expected === "pairs") return true;
  return Array.isArray(value) === (expected === "list" || expected === "values");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Replaces `"@path"` by the file in every field of a form, and every entry of a list, that is a file. */
function withFiles(input: Input, value: unknown): unknown {
  const { collection, type } = input;
  if (collection === "keyvaluelist")
    return (value as { value: unknown }[]).map((pair) => ({
      ...pair,
      value: withFiles({ ...input, collection: undefined }, pair.value),
    }));
  if (collection)
    return (value as unknown[]).map((item) => withFiles({ ...input, collection: undefined }, item));
  if (isFile(input)) return typeof value === "string" && value.startsWith("@") ? readFile(value) : value;
  if (type !== "structuredObject" || typeof value !== "object" || value === null) return value;
  const fields = new Map((input.inputs ?? []).map((field) => [field.key, field as Input]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const field = fields.get(key);
      return [key, field && hasFieldShape(field, item) ? withFiles(field, item) : item];
    }),
  );
}

/** The files of a raw request are declared as text, since a key/value list has no file type. */
const isFile = ({ key, type }: Input) => type === "data" || key === FILES_OF_RAW_REQUEST;

/** A value of the wrong shape is passed on: the component refuses it with a better message. */
const hasFieldShape = ({ collection }: Input, value: unknown) => !collection || Array.isArray(value);

function readFile(typed: string): { data: Buffer; contentType: string } {
  const contentType = CONTENT_TYPES[path.extname(typed).toLowerCase()] ?? "application/octet-stream";
  return { data: readBytes(typed), contentType };
}

function readBytes(typed: string): Buffer {
  if (!typed.startsWith("@")) throw new InvalidArgumentError("Expected @ and the path of a file.");
  try {
    return readFileSync(typed.slice(1));
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
