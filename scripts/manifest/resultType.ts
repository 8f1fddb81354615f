/** The parts of an output schema that a TypeScript type has. */
interface Schema {
  type?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

const SCALARS: Record<string, string> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};

const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

/**
 * The TypeScript type of what an output schema describes. Vendors add values and fields without notice, so that known
 * values are no closed set.
 * @example typeOf({ type: "object", properties: { id: { type: "integer" } }, required: ["id"] }) // "{ id: number }"
 */
export function typeOf({ type = "", anyOf, properties, required = [], items }: Schema): string {
  if (anyOf) return anyOf.map(typeOf).join(" | ");
  if (type === "array") return `Array<${items ? typeOf(items) : "unknown"}>`;
  if (!properties) return SCALARS[type] ?? (type === "object" ? "Record<string, unknown>" : "unknown");
  const fields = Object.entries(properties).map(
    ([key, field]) =>
      `${isIdentifier(key) ? key : JSON.stringify(key)}${required.includes(key) ? "" : "?"}: ${typeOf(field)}`,
  );
  return fields.length === 0 ? "Record<string, unknown>" : `{ ${fields.join("; ")} }`;
}
