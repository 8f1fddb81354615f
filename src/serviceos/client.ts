import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { fillPath } from "../kit/http/path";
import { redactor } from "../kit/http/redact";
import type { FileValue, Limits, Reply, RequestOptions } from "../kit/http/types";
import { settingsOf } from "./connection";
import { isRefusal, missingPermission, readError } from "./errors";
import { holesOf, inStyle, type OperationKey, type PathStyle, paths, type Row } from "./paths";

/** An API key may send 120 requests a minute; other runs may share it. A key with less tells so in its headers. */
const RATE = { requests: 110, windowMs: 60_000 };

/** The authenticated client: operations are named, and paths.ts knows their verb and path. */
export interface Api {
  /**
   * Carries out an operation. Values that are no holes of its path go into the query of GET and DELETE, and into
   * the body of the others.
   * @returns the reply as it is documented: success, data, and pagination where there is one
   */
  call<Data>(key: OperationKey, values: Record<string, unknown>): Promise<Data>;
  /** Carries out an operation that answers with a file. */
  download(key: OperationKey, values: Record<string, unknown>): Promise<FileValue>;
  /** The whole reply to a request to a path of one's own. */
  request<Data>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/** Makes the client of a run. `limits` is for Raw Request's own time-out and number of tries. */
export function connect(context: Context, given: Connection, limits?: Limits): Api {
  const { baseUrl, apiKey, pathStyle } = settingsOf(given);
  const client = createClient({
    vendor: "Valethon ServiceOS",
    connection: given,
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
  const send = <Data>(key: OperationKey, values: Record<string, unknown>, more?: RequestOptions) => {
    const { method, path, options } = requestOf(paths[key], values, pathStyle);
    return client.request<Data>(method, path, { ...options, ...more });
  };
  return {
    request: client.request,
    call: async <Data>(key: OperationKey, values: Record<string, unknown>) =>
      (await send<Data>(key, values)).data,
    download: async (key, values) => {
      const headers = { Accept: "*/*" };
      const reply = await send<Buffer>(key, values, { responseType: "bytes", headers });
      return {
        data: reply.data,
        contentType: reply.headers["content-type"] ?? "application/octet-stream",
      };
    },
  };
}

function requestOf(row: Row, values: Record<string, unknown>, style: PathStyle) {
  const holes = new Set(holesOf(row.path));
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => !holes.has(key)));
  const options: RequestOptions =
    row.verb === "GET" || row.verb === "DELETE"
      ? { query: rest }
      : { body: row.contentType === "multipart/form-data" ? multipart(rest) : rest };
  return { method: row.verb, path: fillPath(inStyle(row, style), values), options };
}

function multipart(values: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(values)) {
    if (isFile(value)) {
      const { data, contentType: type } = value;
      form.append(field, new Blob([new Uint8Array(data)], { type }), `${field}.csv`);
    } else form.append(field, String(value));
  }
  return form;
}

const isFile = (value: unknown): value is FileValue =>
  typeof value === "object" && value !== null && Buffer.isBuffer((value as FileValue).data);
