import { action, type Connection, type Inputs } from "@prismatic-io/spectral";
import type { Client, Limits, RequestOptions } from "../http/client";
import { mergedHeaders } from "../http/encoding";
import { InputError } from "../http/errors";
import { multipart } from "../http/multipart";
import { typedPath } from "../http/path";
import {
  type ConnectionInput,
  choice,
  longText,
  pairs,
  readFile,
  required,
  text,
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

/** The inputs of a Raw Request, in every vendor's component the same. */
export const rawRequestInputs = {
  url: required(
    text({
      label: "URL",
      comments: "The path of the operation, without host and base.",
      example: "/jobs/123",
    }),
  ),
  method: required(
    choice(METHODS, {
      label: "Method",
      comments:
        "What the request does, as the operation's reference says: mostly GET reads, POST creates, PUT and PATCH change, DELETE deletes.",
    }),
  ),
  data: longText({
    label: "Data",
    comments: "The body: JSON text is sent as JSON, any other text as it is.",
    example: '{"name": "Example"}',
  }),
  formData: pairs({
    label: "Value",
    keyLabel: "Form Field",
    comments: "Fields of a form, sent as multipart/form-data.",
    example: "value",
  }),
  fileData: pairs({
    label: "File",
    keyLabel: "Field",
    comments: "Files to upload, by the name of their form field.",
    example: "The output of a step that downloads a file",
  }),
  fileDataFileNames: pairs({
    label: "File Name",
    keyLabel: "Field",
    comments: "Names for the files of File Data, by form field.",
    example: "photo.png",
  }),
  queryParams: pairs({
    label: "Value",
    keyLabel: "Query Parameter",
    comments: "Query parameters; give a name twice for two values.",
    example: "value",
  }),
  headers: pairs({
    label: "Value",
    keyLabel: "Header",
    comments:
      "Further headers. Those that authenticate are set by the connection and cannot be changed here.",
    example: "value",
  }),
  responseType: required(
    choice(["json", "text", "arraybuffer", "document"], {
      label: "Response Type",
      comments:
        "json reads the reply as JSON, text and document as text, arraybuffer as the bytes of a file.",
    }),
  ),
  timeout: wholeNumber({
    label: "Timeout",
    comments: "Milliseconds after which a try is given up; 100,000 when blank.",
    example: "30000",
    minimum: 1,
    maximum: 600_000,
  }),
  maxRetries: wholeNumber({
    label: "Max Retries",
    comments:
      "How often to try again after a passing failure; 5 when blank. POST and PATCH are repeated only where the vendor cannot have acted.",
    example: "5",
    minimum: 0,
    maximum: 10,
  }),
  retryDelayMS: wholeNumber({
    label: "Retry Delay (ms)",
    comments:
      "Milliseconds between tries; growing waits when blank or with Use Exponential Backoff. A wait that the vendor asks for goes before it.",
    example: "1000",
    minimum: 0,
    maximum: 60_000,
  }),
  retryAllErrors: toggle({
    label: "Retry All Errors",
    comments:
      "Kept for existing workflows. Every passing failure is tried again anyway, and a refusal never is.",
  }),
  useExponentialBackoff: toggle({
    label: "Use Exponential Backoff",
    comments: "Doubles the wait with each try in place of Retry Delay.",
  }),
};

/** What a Raw Request asks of a client. */
export interface RawRequest {
  method: string;
  /** Without a leading slash; checked, so that it stays below the base it is put behind. */
  path: string;
  options: RequestOptions;
  limits: Limits;
}

/** Turns the inputs of a Raw Request into a request. */
export function rawRequestOf(values: Values<typeof rawRequestInputs>): RawRequest {
  const { url, method, data, formData, fileData, queryParams, headers, responseType } = values;
  const { path, query } = typedPath("URL", url);
  // A list of fields that was left blank may come as an empty one.
  const fields = { ...formData, ...fileData };
  const form = Object.keys(fields).length > 0 ? formOf(values) : undefined;
  if (form && data)
    throw new InputError("Data and Form Data or File Data are both given: leave one of them out.");
  const waitMs = values.useExponentialBackoff ? undefined : values.retryDelayMS;
  return {
    method,
    path,
    options: {
      query: { ...repeated(query), ...queryParams },
      headers: mergedHeaders(isJson(data) ? JSON_TYPE : {}, headers as Record<string, string> | undefined),
      // JSON text goes out as it was written: read and written anew, a long number would be another.
      body: form ?? data,
      responseType: responseType === "json" ? "json" : responseType === "arraybuffer" ? "bytes" : "text",
    },
    limits: {
      tryMs: values.timeout,
      tries: values.maxRetries === undefined ? undefined : values.maxRetries + 1,
      waitMs: waitMs || undefined,
    },
  };
}

/** A parameter that stands in the URL twice has a list of values. */
function repeated(query: [string, string][]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const [key, value] of query) result[key] = [...(result[key] ?? []), value];
  return result;
}

const JSON_TYPE = { "content-type": "application/json" };

function isJson(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The API may take another format, and the caller says which in Headers.
    return false;
  }
}

function formOf({
  formData = {},
  fileData = {},
  fileDataFileNames = {},
}: Values<typeof rawRequestInputs>): FormData {
  const files = Object.entries(fileData).map(([field, value]) => {
    const names = [fileDataFileNames[field]].flat();
    const named = [value].flat().map((one, at) => ({
      file: readFile("File")(one),
      fileName: String(names[at] ?? field),
    }));
    return [field, named];
  });
  return multipart(formData, Object.fromEntries(files));
}

interface RawRequestAction {
  /** The vendor's name. */
  vendor: string;
  connection: ConnectionInput;
  /** Makes the client of a run; `limits` are the step's own. */
  connect(context: Context, connection: Connection, limits: Limits): Pick<Client, "request">;
  /** Where paths begin, such as "api/v2": a path copied with it works too. */
  base: string;
  /** A path below it. */
  examplePath: string;
  example: unknown;
}

/** The Raw Request of a vendor all of whose paths lie below one base. */
export function rawRequestAction({
  vendor,
  connection,
  connect,
  base,
  examplePath,
  example,
}: RawRequestAction): Action {
  const comments = `The path behind /${base}, such as ${examplePath}.`;
  const inputs = {
    ...rawRequestInputs,
    url: { ...rawRequestInputs.url, comments, example: examplePath, placeholder: examplePath },
  };
  return action({
    display: { label: "Raw Request", description: `Send raw HTTP request to ${vendor}` },
    inputs: { connection, ...inputs } as unknown as Inputs,
    performSafety: "notAllowed",
    perform: async (context, { connection, ...params }) => {
      const values = valuesOf(inputs, params);
      const { method, path, options, limits } = rawRequestOf(values);
      const api = connect(context, connection as Connection, limits);
      const below = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
      const { data, headers } = await api.request(method, below, options);
      const contentType = values.responseType === "arraybuffer" ? headers["content-type"] : undefined;
      return {
        data: data === undefined ? {} : (data as Record<string, unknown>),
        ...(contentType ? { contentType } : {}),
      };
    },
    examplePayload: { data: example as Record<string, unknown> },
  }) as unknown as Action;
}
