import { jsonSchemaOf, type RecordOf } from "../../src/kit/action/record";

/** Checks what every vendor's records must hold. */
export function recordsAreSound(records: object): void {
  const entries = Object.entries(records) as [string, RecordOf][];

  it.each(entries)("%s parses its own example and keeps all of it", (_, record) => {
    expect(record.schema().parse(record.example)).toEqual(record.example);
  });

  it.each(entries)("%s is exported under its name", (name, record) => {
    expect(record.name).toBe(name);
  });

  it.each(entries)("%s declares every field of its example", (_, record) => {
    expect(undeclared(record.example, jsonSchemaOf(record))).toEqual([]);
  });
}

interface JsonSchema {
  propertyNames?: object;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Loose objects let a misspelt field through: this finds it. */
function undeclared(value: unknown, schema: JsonSchema, at = ""): string[] {
  // The names are the user's own, such as the columns of a report.
  if (schema.propertyNames) return [];
  if (Array.isArray(value)) return value.flatMap((item) => undeclared(item, schema.items ?? {}, `${at}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const declared = schema.properties?.[key];
    return declared ? undeclared(field, declared, `${at}.${key}`) : [`${at}.${key}`];
  });
}
