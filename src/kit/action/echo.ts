import { isObject } from "../inputs";

/** The parts of a JSON Schema that decide whether a value can take the place of an example's. */
interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

type Fields = Record<string, unknown>;

/** An operation's result while a flow is being built. */
interface Sample {
  /** The data of the operation's example payload. */
  example: unknown;
  /** The JSON Schema of the data. */
  schema: object;
  /** The operation's label, whose noun names its own record. */
  label: string;
  /** The record that the operation returns. */
  recordName: string;
}

/**
 * What an operation would return, as far as that is known before it runs: its example, with the values of the inputs
 * in the fields of the same name. A value that the schema does not allow leaves the example's, and a field that the
 * schema does not know is left out.
 * @param values the cleaned inputs, by key
 * @example echo({ example: { id: 1, name: "Sample" }, schema, label: "Update Tag", recordName: "tag" },
 *   { tagId: 7, name: "VIP" }) // { id: 7, name: "VIP" }
 */
export function echo({ example, schema, label, recordName }: Sample, values: Fields): unknown {
  const ownIds = ["id", ...[nounOf(label), recordName].flatMap((noun) => [`${noun}Id`, `${noun}_id`])];
  const id = ownIds.map((key) => values[key]).find((value) => value !== undefined);
  const fields = { ...values, id };
  if (!Array.isArray(example)) return merged(schema, example, withinEnvelope(schema, fields));
  const forms = Object.values(values).filter((value) => Array.isArray(value) && value.every(isObject));
  return merged(schema, example, forms.length === 1 ? forms[0] : [fields]);
}

/** "Update Tag Type" as "tagType", "Delete Non-Job Appointment" as "nonJobAppointment". */
const nounOf = (label: string): string =>
  label
    .split(/[ -]/)
    .slice(1)
    .map((word, at) => (at === 0 ? word.toLowerCase() : word))
    .join("");

/** The fields at the place of the record: the only object of an envelope that has none of the fields itself. */
function withinEnvelope({ properties = {} }: Schema, fields: Fields): Fields {
  if (Object.keys(fields).some((key) => fields[key] !== undefined && properties[key])) return fields;
  const objects = Object.keys(properties).filter((key) => properties[key]?.type === "object");
  return objects.length === 1 ? { [objects[0] as string]: fields } : fields;
}

/** `value` in the place of `example`; `example` itself, if the schema does not allow the value. */
function merged(schema: Schema, example: unknown, value: unknown): unknown {
  if (schema.anyOf) {
    const results = schema.anyOf.map((option) => merged(option, undefined, value));
    return (
      results.find((result) => result === value) ?? results.find((result) => result !== undefined) ?? example
    );
  }
  if (Array.isArray(value)) return mergedList(schema, example, value) ?? example;
  if (isObject(value)) return mergedObject(schema, example, value) ?? example;
  const scalar = converted(schema, value);
  return allowsScalar(schema, scalar) ? scalar : example;
}

function mergedList(
  { type, items = {} }: Schema,
  example: unknown,
  values: unknown[],
): unknown[] | undefined {
  if (type && type !== "array") return undefined;
  const template = Array.isArray(example) && isObject(example[0]) ? example[0] : undefined;
  const merge = (value: unknown) =>
    isObject(value) ? mergedObject(items, template, value) : merged(items, undefined, value);
  const result = values.map(merge);
  return result.includes(undefined) ? undefined : result;
}

function mergedObject(schema: Schema, example: unknown, value: Fields): Fields | undefined {
  const { type, properties = {}, required = [] } = schema;
  if (type && type !== "object") return undefined;
  const result: Fields = isObject(example) ? { ...example } : {};
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined || !properties[key]) continue;
    const allowed = merged(properties[key], result[key], field);
    if (allowed !== undefined) result[key] = allowed;
  }
  return required.every((key) => result[key] !== undefined) ? result : undefined;
}

/** IDs are numbers in some fields and text in others. */
function converted({ type }: Schema, value: unknown): unknown {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  const isDigits = typeof value === "string" && /^-?\d{1,15}$/.test(value);
  return isDigits && (type === "integer" || type === "number") ? Number(value) : value;
}

function allowsScalar(schema: Schema, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  return !schema.type || (schema.type === "integer" ? Number.isInteger(value) : schema.type === typeof value);
}
