import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";

/** A JSON Schema, as far as requests are composed from it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Described {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, Record<string, Described>>;
  components: object;
}

/** A difference between a response and its schema. */
export interface Problem {
  /** The place, without the number of the record, and what is wrong there: "data[].id must be integer". */
  expected: string;
  /** The value, as JSON, if it is wrong. */
  got?: string;
}

/** What the vendor documents of an operation. */
export interface Documented {
  /** Such as "GET jpm/v2/tenant/{tenant}/jobs/{id}". */
  name: string;
  /** The names of the placeholders in the path, except the tenant's. */
  placeholders: string[];
  /** The schema of the body, if it has one. */
  body?: Schema;
  /** The schema of the query, as an object. */
  query: Schema;
  /** What is wrong with a response. A problem that several records have is returned for each. */
  problemsOf(status: number, body: unknown): Problem[];
  /** Whether a successful response has a schema. */
  hasSchema: boolean;
  /** Replaces a reference by the schema it refers to. */
  resolve(schema: Schema): Schema;
}

/** The types that a schema accepts. */
export const typesOf = ({ type }: Schema): string[] => [type ?? []].flat();

/** The same for `{id}` of OpenAPI and `:id` of fastify, whatever the parameter is called. */
const normalized = (method: string, path: string) =>
  `${method.toUpperCase()} ${path.replace(/\{\w+\}|:\w+/g, "{}").toLowerCase()}`;

/** Text such as 00:03:25, in which .NET writes a duration, or ISO 8601. */
const DURATION = /^(-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d+)?|P\S+)$/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the OpenAPI files of a folder. */
export function readSpecs(folder: string): (method: string, path: string) => Documented | undefined {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false }));
  // ServiceTitan's local times have no offset, although their format says so.
  ajv.addFormat(
    "date-time",
    (text) => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d\d-\d\dT\d\d:/.test(text),
  );
  ajv.addFormat("duration", DURATION).addFormat("guid", GUID);
  const operations = new Map<string, Documented>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const document: OpenApi = JSON.parse(readFileSync(join(folder, file), "utf8"));
    ajv.addSchema({ $id: file, components: document.components });
    const base = new URL(document.servers[0]!.url).pathname;
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, described] of Object.entries(methods)) {
        if (!described.responses) continue;
        const compile = (schema: Schema) => ajv.compile(absolute(schema, file));
        const resolve = (schema: Schema) => resolved(document, schema);
        operations.set(
          normalized(method, base + path),
          documented(`${method.toUpperCase()} ${base.slice(1)}${path}`, described, compile, resolve),
        );
      }
    }
  }
  return (method, path) => operations.get(normalized(method, path));
}

/** Makes the references of a schema independent of the document that contains it. */
const absolute = (schema: Schema, file: string): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${file}#`));

function resolved(document: OpenApi, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const keys = schema.$ref.slice(2).split("/");
  const found = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
  return resolved(document, found as Schema);
}

const jsonOf = (described?: Content) => described?.content?.["application/json"]?.schema;

function documented(
  name: string,
  { parameters = [], requestBody, responses }: Described,
  compile: (schema: Schema) => ValidateFunction,
  resolve: Documented["resolve"],
): Documented {
  const validators = new Map<number, ValidateFunction>();
  const query = parameters.filter((one) => one.in === "query");
  return {
    name,
    placeholders: [...name.matchAll(/\{(\w+)\}/g)].map(([, one]) => one!).filter((one) => one !== "tenant"),
    body: Object.values(requestBody?.content ?? {})[0]?.schema,
    query: {
      properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
      required: query.filter(({ required }) => required).map(({ name }) => name),
    },
    hasSchema: Object.entries(responses).some(([status, one]) => status.startsWith("2") && jsonOf(one)),
    resolve,
    problemsOf(status, body) {
      const described = responses[status];
      if (!described)
        return [{ expected: `has status ${status}; documented: ${Object.keys(responses).join(", ")}` }];
      const schema = jsonOf(described);
      if (!schema) return body === undefined ? [] : [{ expected: "has a body, although none is documented" }];
      const validate = validators.get(status) ?? compile(schema);
      validators.set(status, validate);
      return validate(body) ? [] : withoutBranches(validate.errors ?? []).map(problemOf);
    },
  };
}

/** Leaves out that a value fits no branch of a choice, and that it is not null: the other errors say why. */
const withoutBranches = (errors: ErrorObject[]) => {
  const specific = errors.filter(
    ({ keyword, params, schemaPath }) =>
      !/^(oneOf|anyOf|allOf)$/.test(keyword) &&
      !(params.type === "null" && /Of\/\d+\/type$/.test(schemaPath)),
  );
  return specific.length > 0 ? specific : errors;
};

function problemOf({ instancePath, keyword, params, message, data }: ErrorObject): Problem {
  const at = (field?: string) =>
    [instancePath.slice(1), field]
      .filter(Boolean)
      .join("/")
      .replace(/(^|\/)\d+(?=\/|$)/g, "[]")
      .replaceAll("/", ".") || "the response";
  if (keyword === "required") return { expected: `${at(params.missingProperty)} is missing` };
  if (keyword === "additionalProperties")
    return { expected: `${at(params.additionalProperty)} is not documented` };
  const got = JSON.stringify(data);
  if (keyword === "enum")
    return { expected: `${at()} must be one of ${params.allowedValues.join(", ")}`, got };
  return { expected: `${at()} ${message}`, got };
}
