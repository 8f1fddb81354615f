import { partsOf } from "../../runner/flow/values";

/** The part of a JSON Schema that says which paths exist. */
export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: unknown;
}

/** A schema that allows everything: whether a path below it exists is not known. */
const ANYTHING: Schema = {};

export const arrayOf = (items: Schema): Schema => ({ type: "array", items });

/** The schema of an example: its fields exist, and no others. Empty objects and lists may contain anything. */
export function schemaOf(example: unknown): Schema {
  if (Array.isArray(example)) return arrayOf(example.length === 0 ? ANYTHING : schemaOf(example[0]));
  if (typeof example !== "object" || example === null)
    return { type: example === null ? undefined : typeof example };
  const fields = Object.entries(example);
  if (fields.length === 0) return ANYTHING;
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(([key, field]) => [key, schemaOf(field)])),
  };
}

/** Whether a schema says nothing about the fields of a value. */
const isOpen = ({ type, properties, items, anyOf }: Schema): boolean =>
  !properties && !items && !anyOf && (type === undefined || type === "object" || type === "array");

/** The schema of one part of a path; undefined if a value of this schema has no such part. */
function childOf(schema: Schema, part: string): Schema | undefined {
  if (schema.anyOf)
    return schema.anyOf.map((option) => childOf(option, part)).find((found) => found !== undefined);
  if (isOpen(schema)) return ANYTHING;
  if (schema.items && /^\d+$/.test(part)) return schema.items;
  if (schema.properties && Object.hasOwn(schema.properties, part)) return schema.properties[part];
  return schema.properties && schema.additionalProperties ? ANYTHING : undefined;
}

/**
 * The schema at the end of a path.
 * @param path the parts after `results`
 * @returns undefined if the path does not exist
 */
export const schemaAt = (schema: Schema, path: string[]): Schema | undefined =>
  path.reduce<Schema | undefined>((at, part) => at && childOf(at, part), schema);

/** Whether a value of this schema may be a list. */
export const mayBeList = (schema: Schema): boolean =>
  schema.anyOf
    ? schema.anyOf.some(mayBeList)
    : isOpen(schema) || schema.type === "array" || Boolean(schema.items);

/** The parts of a reference; undefined if it is not a reference. */
export function readReference(reference: string): string[] | undefined {
  try {
    return partsOf(reference);
  } catch {
    return undefined;
  }
}
