import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { multipart } from "../kit/http/multipart";
import { fillPath } from "../kit/http/path";
import { redactor } from "../kit/http/redact";
import type { FileValue, Limits, Reply, RequestOptions } from "../kit/http/types";
import { settingsOf } from "./connection";
import { isRefusal, missingPermission, readError } from "./errors";
import { inStyle, type OperationKey, type PathStyle, pathParametersOf, paths, type Row } from "./paths";

/**
 * An API key may send 120 requests per minute; the rest is for other runs. A key with a lower limit says so in the
 * headers of its responses.
 */
export const RATE = { requests: 110, windowMs: 60_000 };

/** The authenticated client. Operations are called by key; paths.ts has their verbs and paths. */
export interface Api {
  /**
   * Calls an operation. Values that are not path parameters are sent in the query of GET and DELETE, and in the body
   * of POST and PUT.
   * @returns ServiceOS's envelope: success, data, and pagination if the response has it
   */
  call<Data>(key: OperationKey, values: Record<string, unknown>): Promise<Data>;
  /** Calls an operation that returns a file. */
  download(key: OperationKey, values: Record<string, unknown>): Promise<FileValue>;
  /** Sends a request to any path, for Raw Request. */
  request<Data>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/**
 * Creates the client of a run.
 * @param limits the timeout and number of tries of Raw Request
 */
export function connect(context: Context, connection: Connection, limits?: Limits): Api {
  const { baseUrl, apiKey, pathStyle } = settingsOf(connection);
  const client = createClient({
    vendor: "Valethon ServiceOS",
    connection,
    baseUrl,
    headers: { Accept: "application/json" },
    credentials: async () => ({ headers: { Authorization: `Bearer ${apiKey}` } }),
    limiter: sharedLimiter(`${baseUrl} ${apiKey}`, RATE),
    redact: redactor(() => [apiKey]),
    readError,
    isRefusal,
    explainForbidden: missingPermission,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
    limits,
  });
  const send = <Data>(key: OperationKey, values: Record<string, unknown>, overrides?: RequestOptions) => {
    const { method, path, options } = requestOf(paths[key], values, pathStyle);
    return client.request<Data>(method, path, { ...options, ...overrides });
  };
  return {
    request: client.request,
    call: async <Data>(key: OperationKey, values: Record<string, unknown>) =>
      (await send<Data>(key, values)).data,
    download: async (key, values) => {
      const { data, headers } = await send<Buffer>(key, values, {
        responseType: "bytes",
        headers: { Accept: "*/*" },
      });
      return { data, contentType: headers["content-type"] ?? "application/octet-stream" };
    },
  };
}

function requestOf(row: Row, values: Record<string, unknown>, style: PathStyle) {
  const pathParameters = new Set(pathParametersOf(row.path));
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => !pathParameters.has(key)));
  const options: RequestOptions =
    row.verb === "GET" || row.verb === "DELETE"
      ? { query: rest }
      : { body: row.contentType === "multipart/form-data" ? multipart(rest) : rest };
  return { method: row.verb, path: fillPath(inStyle(row, style), values), options };
}
