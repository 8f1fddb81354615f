import type { Document, Operation, Parameter, Schema } from "./types";

/** The table of operations, as it is stored: facts without a sentence. See src/servicetitan/operations/table.ts. */
export interface Table {
  /** Values of enumerations, separated by "|". */
  enums: string[];
  /** The fields of objects in bodies, separated by spaces: "customerId:i! tagTypeIds:i[]". */
  schemas: string[];
  /** By method and path: the name, the path values that are no integers, the query, the body, and flags. */
  operations: Record<string, string>;
}

/** Operations that upload a file. The documents do not describe their bodies. */
const UPLOADS = new Set([
  "POST forms/jobs/{id}/attachments",
  "POST pricebook/images",
  "POST equipmentsystems/installed-equipment/attachments",
]);

/** Operations that return a file. The documents describe the responses of two of them. */
const DOWNLOADS = new Set([
  "GET forms/jobs/attachment/{id}",
  "GET pricebook/images",
  "GET telecom/calls/{id}/recording",
  "GET telecom/calls/{id}/voicemail",
]);

const FORMATS: Record<string, string> = { "date-time": "t", date: "d", guid: "u", uuid: "u" };
const SCALARS: Record<string, string> = { integer: "i", number: "n", boolean: "b" };

const ANYTHING = "j";
const METHODS = ["get", "post", "put", "patch", "delete"];

const isNull = ({ type }: Schema) => type === "null";

/** Collects the enumerations and schemas of all documents, each once. */
class Pool {
  readonly enums: string[] = [];
  readonly schemas: string[] = [];
  private readonly bySchema = new Map<string, number>();

  enumCode(values: (string | number)[]): string {
    const text = values.join("|");
    const at = this.enums.indexOf(text);
    return `e${at === -1 ? this.enums.push(text) - 1 : at}`;
  }

  /** @param place distinguishes schemas of the same name in different documents, and closes circles */
  schemaCode(place: string, fieldsOf: () => string): string {
    const known = this.bySchema.get(place);
    if (known !== undefined) return `#${known}`;
    const index = this.schemas.push("") - 1;
    this.bySchema.set(place, index);
    const fields = fieldsOf();
    const same = this.schemas.indexOf(fields);
    if (same !== -1 && same !== index && index === this.schemas.length - 1) {
      this.schemas.pop();
      this.bySchema.set(place, same);
      return `#${same}`;
    }
    this.schemas[index] = fields;
    return `#${index}`;
  }
}

/** Encodes the operations of ServiceTitan's OpenAPI documents. */
export function encode(documents: Document[]): Table {
  const pool = new Pool();
  const operations = documents.flatMap((document) => operationsOf(document, pool));
  operations.sort(([one], [other]) =>
    pathOf(one) < pathOf(other) ? -1 : pathOf(one) > pathOf(other) ? 1 : one < other ? -1 : 1,
  );
  return { enums: pool.enums, schemas: pool.schemas, operations: Object.fromEntries(operations) };
}

const pathOf = (key: string): string => key.split(" ")[1] ?? "";

function operationsOf(document: Document, pool: Pool): [string, string][] {
  // "https://api.servicetitan.io/telecom/v3" and "/tenant/{tenant}/calls" become "telecom/v3/calls"; v2 is left out.
  const base = new URL(document.servers[0]?.url ?? "").pathname.slice(1);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method): [string, string][] => {
      const operation = methods[method];
      if (!operation) return [];
      const full = `${base}/${path.replace(/^\//, "").replace("tenant/{tenant}/", "")}`.replace("/v2/", "/");
      const key = `${method.toUpperCase()} ${full.replace(/\/+/g, "/")}`;
      return [[key, entryOf(key, operation, document, pool)]];
    }),
  );
}

function entryOf(key: string, operation: Operation, document: Document, pool: Pool): string {
  const { operationId, parameters = [], requestBody, responses = {} } = operation;
  const inPath = parameters.filter(({ in: place, name }) => place === "path" && name !== "tenant");
  const inQuery = parameters.filter(({ in: place }) => place === "query");
  const tokens = (some: Parameter[]) =>
    some.map(({ name, schema = {}, required }) => token(name, code(schema, document, pool), required));
  const others = inPath.filter(({ schema = {} }) => code(schema, document, pool) !== "i");
  const body = Object.values(requestBody?.content ?? {})[0]?.schema;
  const success = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const types = success.flatMap(([, { content = {} }]) => Object.keys(content));
  const flags = [
    operation["x-source"] ? "x" : "",
    UPLOADS.has(key) ? "u" : "",
    types.includes("application/octet-stream") || DOWNLOADS.has(key) ? "d" : "",
  ];
  return [
    operationId,
    tokens(others.map((one) => ({ ...one, required: false }))).join(" "),
    tokens(inQuery).join(" "),
    body && !UPLOADS.has(key)
      ? `${code(body, document, pool)}${requestBody?.required === false ? "" : "!"}`
      : "",
    flags.join(""),
  ]
    .join(";")
    .replace(/;+$/, "");
}

const token = (name: string, type: string, required = false): string =>
  `${name}:${type}${required ? "!" : ""}`;

/** The code of a type; null is left out, since a blank value is not sent. */
function code(schema: Schema, document: Document, pool: Pool): string {
  if (schema.$ref) return referenced(schema.$ref, document, pool);
  const options = (schema.oneOf ?? schema.anyOf ?? schema.allOf ?? []).filter((option) => !isNull(option));
  if (options.length === 1) return code(options[0] as Schema, document, pool);
  if (options.length > 1) return ANYTHING;
  const type = [schema.type].flat().find((one) => one !== "null");
  if (schema.enum) return pool.enumCode(schema.enum.filter((value) => value !== null));
  if (type === "array") return `${code(schema.items ?? {}, document, pool)}[]`;
  if (type === "string") return FORMATS[schema.format ?? ""] ?? "s";
  if (type && SCALARS[type]) return SCALARS[type];
  if (schema.properties) return pool.schemaCode(JSON.stringify(schema), () => fields(schema, document, pool));
  if (typeof schema.additionalProperties === "object")
    return `${code(schema.additionalProperties, document, pool)}{}`;
  return ANYTHING;
}

function referenced(reference: string, document: Document, pool: Pool): string {
  const name = decodeURIComponent(reference.split("/").at(-1) ?? "");
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`${reference} is missing.`);
  return schema.properties
    ? pool.schemaCode(`${document.servers[0]?.url} ${name}`, () => fields(schema, document, pool))
    : code(schema, document, pool);
}

const fields = ({ properties = {}, required = [] }: Schema, document: Document, pool: Pool): string =>
  Object.entries(properties)
    .map(([name, schema]) => token(name, code(schema, document, pool), required.includes(name)))
    .join(" ");
