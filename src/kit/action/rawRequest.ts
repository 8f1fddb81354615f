import { action, type Connection, type Inputs as PlatformInputs } from "@prismatic-io/spectral";
import { mergedHeaders } from "../http/encoding";
import { InputError } from "../http/errors";
import { type Multipart, multipart } from "../http/multipart";
import { typedPath } from "../http/path";
import type { Client, Limits, RequestOptions } from "../http/types";
import {
  type ConnectionInput,
  choice,
  type Inputs,
  isFile,
  longText,
  pairs,
  parseJson,
  readFile,
  required,
  text,
  textPairs,
  toggle,
  type Values,
  valuesOf,
  wholeNumber,
} from "../inputs";
import type { Action, Context } from "./action";

const METHODS = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
  "LINK",
  "UNLINK",
  "PURGE",
] as const;

/** The inputs of Raw Request, the same for every vendor except the URL's comments. */
const rawRequestInputs = (urlComments: string, urlExample: string) => ({
  url: required(
    text({ label: "URL", comments: urlComments, example: urlExample, placeholder: "Enter a path" }),
  ),
  method: required(
    choice(METHODS, {
      label: "Method",
      comments:
        "The HTTP method, from the operation's reference. Usually GET reads, POST creates, PUT and PATCH update, DELETE deletes.",
    }),
  ),
  data: {
    ...longText({
      label: "Data",
      comments: "The request body. JSON, objects and lists are sent as JSON, files and other text unchanged.",
      example: '{"name": "Example"}',
      placeholder: "Enter a request body",
    }),
    // Earlier steps pass objects, lists and files, which text inputs refuse.
    clean: (value: unknown): unknown => (value === "" || value === null ? undefined : value),
  },
  formData: pairs({
    label: "Form Data",
    keyLabel: "Field",
    comments: "Form fields, sent as multipart/form-data.",
    example: "value",
  }),
  fileData: pairs({
    label: "File Data",
    keyLabel: "Field",
    comments: "Files to upload, by form field.",
    example: "The output of a step that downloads a file",
    placeholder: "Reference a file from an earlier step",
  }),
  fileDataFileNames: textPairs({
    label: "File Data File Name",
    keyLabel: "Field",
    comments: "Names for the files in File Data, by form field.",
    example: "photo.png",
    placeholder: "Enter a file name",
  }),
  queryParams: textPairs({
    label: "Query Parameter",
    keyLabel: "Name",
    comments: "Query parameters. Repeat a name to send several values.",
    example: "value",
  }),
  headers: textPairs({
    label: "Header",
    keyLabel: "Name",
    comments: "Additional request headers. The headers that authenticate cannot be changed.",
    example: "value",
  }),
  responseType: required(
    choice(["json", "text", "arraybuffer", "document"], {
      label: "Response Type",
      comments: "json parses the response, text and document return text, arraybuffer returns a file.",
    }),
  ),
  timeout: wholeNumber({
    label: "Timeout",
    comments: "Milliseconds after which a try is abandoned. Defaults to 100,000.",
    example: "30000",
    placeholder: "Enter milliseconds",
    minimum: 1,
    maximum: 600_000,
  }),
  maxRetries: wholeNumber({
    label: "Max Retries",
    comments:
      "The maximum number of retries after a transient failure. POST and PATCH are retried only if the first try cannot have been processed. Defaults to 5.",
    example: "5",
    placeholder: "Enter a number",
    minimum: 0,
    maximum: 10,
  }),
  retryDelayMS: wholeNumber({
    label: "Retry Delay (ms)",
    comments:
      "Milliseconds between retries. Defaults to an exponential backoff. Retry-After takes precedence.",
    example: "1000",
    placeholder: "Enter milliseconds",
    minimum: 0,
    maximum: 60_000,
  }),
  retryAllErrors: toggle({
    label: "Retry All Errors",
    comments:
      "Kept for existing flows; it has no effect. Transient failures are always retried, refusals never.",
  }),
  useExponentialBackoff: toggle({
    label: "Use Exponential Backoff",
    comments: "Double the wait with each retry, instead of using Retry Delay.",
  }),
});

type RawRequestValues = Values<ReturnType<typeof rawRequestInputs>>;

/** What a Raw Request asks of a client. */
interface RawRequest {
  method: string;
  /** Without a leading slash; checked, so that it stays below the base URL. */
  path: string;
  options: RequestOptions;
  limits: Limits;
}

function rawRequestOf(values: RawRequestValues): RawRequest {
  const { url, method, data, formData, fileData, queryParams, headers, responseType } = values;
  const { path, query } = typedPath("URL", url);
  // A list of fields that was left blank may arrive empty.
  const fields = { ...formData, ...fileData };
  const form = Object.keys(fields).length > 0 ? formOf(values) : undefined;
  if (form && data !== undefined)
    throw new InputError("Data cannot be combined with Form Data or File Data. Use only one of them.");
  const declared = headers as Record<string, string> | undefined;
  const content = contentOfData(data, mergedHeaders(declared)["content-type"]);
  const waitMs = values.useExponentialBackoff ? undefined : values.retryDelayMS;
  return {
    method,
    path,
    options: {
      query: { ...repeated(query), ...queryParams },
      headers: mergedHeaders(content.type ? { "content-type": content.type } : {}, declared),
      body: form ?? content.body,
      responseType: responseType === "json" ? "json" : responseType === "arraybuffer" ? "bytes" : "text",
    },
    limits: {
      tryMs: values.timeout,
      tries: values.maxRetries === undefined ? undefined : values.maxRetries + 1,
      waitMs: waitMs || undefined,
    },
  };
}

/** A parameter that occurs twice in the URL has a list of values. */
function repeated(query: [string, string][]): Record<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [key, value] of query) result.set(key, [...(result.get(key) ?? []), value]);
  return Object.fromEntries(result);
}

const JSON_TYPE = "application/json";

/**
 * Data as it is sent. JSON text stays as it was written: parsing and serializing it would change long numbers.
 * @throws InputError for text that looks like JSON and is none, unless Headers declare another type
 */
function contentOfData(data: unknown, declaredType = JSON_TYPE): { body: unknown; type?: string } {
  if (data === undefined) return { body: undefined };
  if (typeof data === "string") {
    if (!/^\s*[[{]/.test(data)) return { body: data, type: isJson(data) ? JSON_TYPE : undefined };
    if (/\bjson\b/i.test(declaredType)) parseJson("Data", data);
    return { body: data, type: isJson(data) ? JSON_TYPE : undefined };
  }
  if (!isFile(data)) return { body: JSON.stringify(data), type: JSON_TYPE };
  const { data: bytes, contentType } = readFile("Data")(data);
  return { body: bytes, type: contentType };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The API may take another format, which the builder declares in Headers.
    return false;
  }
}

function formOf({ formData = {}, fileData = {}, fileDataFileNames = {} }: RawRequestValues): Multipart {
  const readFileData = readFile("File Data");
  const files = Object.entries(fileData).map(([field, value]) => {
    const names = Object.hasOwn(fileDataFileNames, field) ? [fileDataFileNames[field]].flat() : [];
    const named = [value].flat().map((one, at) => ({
      file: readFileData(one),
      fileName: String(names[at] ?? field),
    }));
    return [field, named];
  });
  return multipart(formData, Object.fromEntries(files));
}

interface RawRequestOptions<Of extends Inputs> {
  /** The vendor's name. */
  vendor: string;
  connection: ConnectionInput;
  /** Creates the client of a run with the step's own limits. */
  connect(context: Context, connection: Connection, limits: Limits): Pick<Client, "request">;
  urlComments: string;
  examplePath: string;
  example: unknown;
  /** Inputs before the others. */
  inputs?: Of;
  /** The path below the client's base URL, if it differs from the typed path. */
  pathOf?(path: string, values: Values<Of>, connection: Connection): string;
}

/** The Raw Request action of a vendor. */
export function rawRequestAction<Of extends Inputs = Record<never, never>>({
  vendor,
  connection,
  connect,
  urlComments,
  examplePath,
  example,
  inputs: ownInputs = {} as Of,
  pathOf = (path) => path,
}: RawRequestOptions<Of>): Action {
  const sharedInputs = rawRequestInputs(urlComments, examplePath);
  return action({
    display: { label: "Raw Request", description: `Send raw HTTP request to ${vendor}` },
    inputs: { connection, ...ownInputs, ...sharedInputs } as unknown as PlatformInputs,
    performSafety: "notAllowed",
    perform: async (context, { connection, ...params }) => {
      const values = valuesOf(sharedInputs, params);
      const { method, path, options, limits } = rawRequestOf(values);
      const target = pathOf(path, valuesOf(ownInputs, params), connection as Connection);
      const api = connect(context, connection as Connection, limits);
      const { data, headers } = await api.request(method, target, options);
      const contentType = values.responseType === "arraybuffer" ? headers["content-type"] : undefined;
      return {
        data: data === undefined ? {} : (data as Record<string, unknown>),
        ...(contentType ? { contentType } : {}),
      };
    },
    examplePerform: async () => ({ data: example as Record<string, unknown> }),
    examplePayload: { data: example as Record<string, unknown> },
  }) as unknown as Action;
}

/** The path without the base, which builders often copy along with it. */
export const withoutBase = (base: string) => (path: string) =>
  path.toLowerCase().startsWith(`${base.toLowerCase()}/`) ? path.slice(base.length + 1) : path;
