import { InputError } from "../../kit/http/errors";
import { dateTime, isBlank, isGuid, isObject } from "../../kit/inputs";
import { suggestion } from "./nearest";
import { type Field, fieldsOfSchema, type Type } from "./table";

const DATE = /^\d{4}-\d\d-\d\d$/;
const INTEGER = /^-?\d{1,19}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The longest value that an error quotes whole. */
const LONGEST_QUOTE = 40;

function quoted(value: unknown): string {
  if (typeof value !== "string")
    return Array.isArray(value) ? "a list" : isObject(value) ? "an object" : String(value);
  return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 3)}...` : value);
}

const refuse = (where: string, expected: string, value: unknown): never => {
  throw new InputError(`${where} must be ${expected}, got ${quoted(value)}.`);
};

/** A whole number. One that JavaScript cannot represent exactly stays text. */
function integer(where: string, value: unknown): unknown {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (typeof value !== "string" || !INTEGER.test(value.trim())) return refuse(where, "a whole number", value);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.trim();
}

function number(where: string, value: unknown): unknown {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return typeof value === "string" && NUMBER.test(value.trim())
    ? Number(value)
    : refuse(where, "a number", value);
}

function boolean(where: string, value: unknown): unknown {
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  return text === "true" || text === "false" ? text === "true" : refuse(where, "true or false", value);
}

function text(where: string, value: unknown): unknown {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : refuse(where, "text", value);
}

const matching = (passes: (text: string) => boolean, expected: string) => (where: string, value: unknown) =>
  typeof value === "string" && passes(value.trim()) ? value.trim() : refuse(where, expected, value);

const SCALARS: Record<string, (where: string, value: unknown) => unknown> = {
  integer,
  number,
  boolean,
  text,
  guid: matching(isGuid, "a GUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6"),
  date: matching((value) => DATE.test(value), "a date such as 2026-03-10"),
  // The platform's own date inputs convert offsets in the same way.
  dateTime: (where, value) => dateTime({ label: where, comments: "" }).clean(value),
  anything: (_where, value) => value,
};

/**
 * Checks a value, and converts text from a key/value list into the type that the API expects.
 * @param where the name of the input, and the path within it: "Body: items[2].skuId"
 * @throws InputError that names the place and what was expected
 */
export function checkValue(where: string, type: Type, value: unknown): unknown {
  if (type.kind === "choice") {
    const given = String(value).trim().toLowerCase();
    const found = type.values.find((one) => one.toLowerCase() === given);
    return found ?? refuse(where, `one of ${type.values.join(", ")}`, value);
  }
  if (type.kind === "list") {
    const list = Array.isArray(value) ? value : isObject(value) ? refuse(where, "a list", value) : [value];
    return (list as unknown[]).map((one, at) => checkValue(`${where}[${at}]`, type.of, one));
  }
  if (type.kind === "map") {
    if (!isObject(value)) return refuse(where, "an object", value);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, checkValue(`${where}.${key}`, type.of, one)]),
    );
  }
  if (type.kind === "object") {
    return isObject(value)
      ? checkFields(where, fieldsOfSchema(type.schema), value, "fields")
      : refuse(where, "an object", value);
  }
  return SCALARS[type.kind]?.(where, value) ?? value;
}

/**
 * Checks named values against the fields that the API knows. An explicit null of a body stays: it empties a field.
 * @param where the input, or the path of an object within a body
 * @param noun the plural for errors, such as "query parameters"
 */
export function checkFields(
  where: string,
  fields: readonly Field[],
  values: Record<string, unknown>,
  noun: string,
): Record<string, unknown> {
  const names = fields.map(({ name }) => name);
  const joined = where.includes(":") ? `${where}.` : `${where}: `;
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const entries = given.map(([name, value]) => {
    const field = fields.find((one) => one.name === name);
    if (!field) throw new InputError(`${joined}${name} is unknown. ${suggestion(name, names, noun)}`);
    return [name, value === null ? null : checkValue(`${joined}${name}`, field.type, value)] as const;
  });
  const missing = fields.find(
    ({ name, required }) => required && (values[name] === undefined || isBlank(values[name])),
  );
  if (missing) throw new InputError(`${joined}${missing.name} is required.`);
  return Object.fromEntries(entries);
}
