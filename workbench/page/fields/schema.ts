import { isObject, unlessEmpty, withEntry } from "./values";

/** The parts of a JSON schema that a form is made of. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

/** What a data source of JSON forms returns, as in `JSONForm` of spectral's types/Inputs.d.ts. */
export interface JsonForm {
  schema: Schema;
  /** The values that a data source suggests. */
  data?: unknown;
}

export const isJsonForm = (value: unknown): value is JsonForm => isObject(value) && isObject(value.schema);

/** The field that a schema is shown as. */
export type SchemaKind =
  | "choice"
  | "choices"
  | "text"
  | "number"
  | "integer"
  | "boolean"
  | "texts"
  | "object"
  | "json";

/** Forms that contain themselves would never end. */
const DEEPEST = 6;

/** The one type of a schema, whether or not it also allows null. */
function typeOf({ type, properties }: Schema): string | undefined {
  if (Array.isArray(type)) {
    const types = type.filter((one) => one !== "null");
    return types.length === 1 ? types[0] : undefined;
  }
  return type ?? (properties ? "object" : undefined);
}

/**
 * The field that a schema is shown as.
 * @param schema without a reference: see `resolved`
 * @param depth how many forms it is in
 */
export function kindOf(schema: Schema, depth = 0): SchemaKind {
  if (schemaChoices(schema).length > 0) return "choice";
  switch (typeOf(schema)) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "integer":
      return "integer";
    case "boolean":
      return "boolean";
    case "array":
      if (!isObject(schema.items)) return "json";
      if (schemaChoices(schema.items).length > 0) return "choices";
      return typeOf(schema.items) === "string" ? "texts" : "json";
    case "object":
      return isObject(schema.properties) && depth < DEEPEST ? "object" : "json";
    default:
      return "json";
  }
}

/** Whether a field of this kind can show a value. */
export function canShowAs(kind: SchemaKind, value: unknown): boolean {
  if (value === undefined) return true;
  if (kind === "object") return isObject(value);
  if (kind === "choices" || kind === "texts") return Array.isArray(value);
  return kind === "json" || typeof value !== "object";
}

/** A schema with the local reference in it replaced: "#/definitions/address". */
export function resolved(schema: Schema, root: Schema): Schema {
  const { $ref, ...own } = schema;
  if (!$ref?.startsWith("#/")) return schema;
  const found = $ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      root,
    );
  return isObject(found) ? { ...found, ...own } : own;
}

/** The values to choose from, as JSON, since they need not be text. */
export function schemaChoices({ enum: values, oneOf }: Schema): { value: string; label: string }[] {
  const constants = oneOf?.every((one) => isObject(one) && "const" in one) ? oneOf : undefined;
  const choices =
    constants?.map(({ const: value, title }) => ({ value, label: title ?? String(value) })) ??
    values?.map((value) => ({
      value,
      label: typeof value === "object" ? JSON.stringify(value) : String(value),
    }));
  return (choices ?? []).map(({ value, label }) => ({ value: JSON.stringify(value), label }));
}

/** A form's data with another value for a property; undefined if nothing is left. */
export const withProperty = (data: unknown, key: string, value: unknown) =>
  unlessEmpty(withEntry(isObject(data) ? data : {}, key, value));

/** What is wrong with a value that was entered; undefined if nothing is. */
export function schemaProblem(schema: Schema, label: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const kind = kindOf(schema);
  if (kind === "number" || kind === "integer") return numberProblem(schema, label, value, kind);
  return kind === "text" && typeof value === "string" ? textProblem(schema, label, value) : undefined;
}

function numberProblem({ minimum, maximum }: Schema, label: string, value: unknown, kind: SchemaKind) {
  if (typeof value !== "number") return `${label} must be a number (got "${value}").`;
  if (kind === "integer" && !Number.isInteger(value))
    return `${label} must be a whole number (got ${value}).`;
  if (minimum !== undefined && value < minimum) return `${label} must be at least ${minimum} (got ${value}).`;
  if (maximum !== undefined && value > maximum) return `${label} must be at most ${maximum} (got ${value}).`;
  return undefined;
}

function textProblem({ minLength = 0, maxLength, pattern }: Schema, label: string, value: string) {
  if (value.length < minLength) return `${label} must have at least ${minLength} characters.`;
  if (maxLength !== undefined && value.length > maxLength)
    return `${label} must have at most ${maxLength} characters.`;
  return pattern !== undefined && !matches(pattern, value) ? `${label} must match ${pattern}.` : undefined;
}

/** Text matches a pattern that is invalid itself. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
}
