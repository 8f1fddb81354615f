import table from "./table.json";

/** A parameter or a field: its name, its type, and whether the API requires it. */
export interface Field {
  name: string;
  type: Type;
  required: boolean;
}

/** The type of a value. Lists and maps contain values of another type, objects have fields. */
export type Type =
  | { kind: "integer" | "number" | "boolean" | "dateTime" | "date" | "guid" | "text" | "anything" }
  | { kind: "choice"; values: string[] }
  | { kind: "list" | "map"; of: Type }
  | { kind: "object"; schema: number };

/** An operation of ServiceTitan's API. */
export interface Operation {
  /** The method, and the path without version 2 and tenant: "PUT jpm/jobs/{id}/cancel". */
  key: string;
  method: string;
  path: string;
  /** ServiceTitan's own name: "Jobs_Cancel". */
  name: string;
  pathValues: Field[];
  query: Field[];
  body?: { type: Type; required: boolean };
  uploads: boolean;
  downloads: boolean;
  /** ServiceTitan's reference does not list the operation any more. */
  isUndocumented: boolean;
}

const { enums, schemas, operations } = table as {
  enums: string[];
  schemas: string[];
  operations: Record<string, string>;
};

const KINDS = {
  i: "integer",
  n: "number",
  b: "boolean",
  t: "dateTime",
  d: "date",
  u: "guid",
  s: "text",
  j: "anything",
} as const;

/** The keys of all operations, sorted by path. */
export const operationKeys = (): string[] => Object.keys(operations);

/** ServiceTitan's name of an operation. */
export const nameOf = (key: string): string => operations[key]?.split(";")[0] ?? "";

/** An operation by its key; undefined if there is none. */
export function operationOf(key: string): Operation | undefined {
  const entry = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (entry === undefined) return undefined;
  const [name = "", special = "", query = "", body = "", flags = ""] = entry.split(";");
  const [method = "", path = ""] = key.split(" ");
  const types = new Map(fieldsOf(special).map((field) => [field.name, field.type]));
  return {
    key,
    method,
    path,
    name,
    pathValues: [...path.matchAll(/\{(\w+)\}/g)].map(([, one = ""]) => ({
      name: one,
      type: types.get(one) ?? { kind: "integer" },
      required: true,
    })),
    query: fieldsOf(query),
    body: body ? { type: typeOf(body.replace(/!$/, "")), required: body.endsWith("!") } : undefined,
    uploads: flags.includes("u"),
    downloads: flags.includes("d"),
    isUndocumented: flags.includes("x"),
  };
}

/** The fields of an object. */
export const fieldsOfSchema = (schema: number): Field[] => fieldsOf(schemas[schema] ?? "");

function fieldsOf(text: string): Field[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((token) => {
      const at = token.lastIndexOf(":");
      const code = token.slice(at + 1);
      return { name: token.slice(0, at), type: typeOf(code.replace(/!$/, "")), required: code.endsWith("!") };
    });
}

function typeOf(code: string): Type {
  if (code.endsWith("[]")) return { kind: "list", of: typeOf(code.slice(0, -2)) };
  if (code.endsWith("{}")) return { kind: "map", of: typeOf(code.slice(0, -2)) };
  if (code.startsWith("#")) return { kind: "object", schema: Number(code.slice(1)) };
  if (code.startsWith("e")) return { kind: "choice", values: enums[Number(code.slice(1))]?.split("|") ?? [] };
  return { kind: KINDS[code as keyof typeof KINDS] ?? "anything" };
}
