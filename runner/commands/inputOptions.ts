import { readFileSync } from "node:fs";
import path from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Input } from "../component";
import type { Values } from "../params";

/** Inputs whose value is an object. */
const OBJECTS = new Set([
  "structuredObject",
  "dynamicObject",
  "jsonForm",
  "objectSelection",
  "objectFieldMap",
  "conditional",
]);

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

/** The inputs that a user fills in: all but the connection. */
export const askedInputs = (inputs: Input[]): Input[] => inputs.filter(({ type }) => type !== "connection");

/** Gives a command one option an input, `--key value`; forms and lists take JSON, files a path behind @. */
export function addInputOptions(command: Command, inputs: Input[]): void {
  for (const input of askedInputs(inputs)) {
    const option = new Option(`--${input.key} <${placeholderOf(input)}>`, describe(input)).helpGroup(
      "Inputs:",
    );
    command.addOption(option.argParser((text: string) => readOption(input, text)));
  }
}

/**
 * The values that were given as options, by input key.
 * @throws Error that names every required input that was not given
 */
export function givenValues(command: Command, inputs: Input[]): Values {
  const given = command.opts();
  const asked = askedInputs(inputs);
  const missing = asked.filter(
    ({ key, required, default: standard }) => required && !standard && given[key] === undefined,
  );
  if (missing.length > 0) {
    const names = missing.map(({ key, label }) => `--${key} (${label})`).join(", ");
    throw new Error(
      `${missing.length === 1 ? "A required input is" : "Required inputs are"} missing: ${names}.`,
    );
  }
  return Object.fromEntries(
    asked.flatMap(({ key }) => (given[key] === undefined ? [] : [[key, given[key]]])),
  );
}

function placeholderOf({ type, collection, language }: Input): string {
  if (collection || OBJECTS.has(type) || language === "json") return "json";
  return type === "data" ? "@file" : "value";
}

function describe({ label, keyLabel, comments, required, default: standard, model, inputs }: Input): string {
  const choices = (model ?? []).map(({ value }) => value).filter(Boolean);
  return [
    `${keyLabel ? `${keyLabel}, ${label}` : label}${required ? " (required)" : ""}.`,
    comments ?? "",
    inputs ? `Fields: ${inputs.map(({ key }) => key).join(", ")}.` : "",
    choices.length > 0 ? `One of ${choices.join(", ")}.` : "",
    standard && standard !== "false"
      ? `Default: ${typeof standard === "string" ? standard : JSON.stringify(standard)}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What was typed, as the platform would hand it over. */
export function readOption(input: Input, typed: string): unknown {
  const { type, collection, language } = input;
  if (type === "data" && !collection) return fileOf(typed);
  const text =
    (collection || OBJECTS.has(type) || language) && typed.startsWith("@")
      ? contentOf(typed).toString()
      : typed;
  if (collection === "valuelist" && type !== "structuredObject" && !text.trim().startsWith("[")) {
    return text.split(",").map((one) => one.trim());
  }
  if (!collection && !OBJECTS.has(type)) return text;
  const value = parsed(text);
  if (collection !== "keyvaluelist" || Array.isArray(value)) return value;
  return Object.entries(value as object).map(([key, one]) => ({ key, value: one }));
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below, as is JSON that is a mere number.
  }
  throw new InvalidArgumentError(
    "A JSON object or list was expected, or @ and the path of a file that holds one.",
  );
}

function fileOf(typed: string): { data: Buffer; contentType: string } {
  const contentType = CONTENT_TYPES[path.extname(typed).toLowerCase()] ?? "application/octet-stream";
  return { data: contentOf(typed), contentType };
}

function contentOf(typed: string): Buffer {
  if (!typed.startsWith("@")) throw new InvalidArgumentError("@ and the path of a file was expected.");
  try {
    return readFileSync(typed.slice(1));
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
