import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { multipart } from "../kit/http/multipart";
import { redactor } from "../kit/http/redact";
import type { Client, FileValue, Limits, Query } from "../kit/http/types";
import { BASE, settingsOf } from "./connection";
import { isRefusal, missingPermission, readError } from "./errors";

type Fields = Record<string, unknown>;

/** The authenticated client. Paths begin with the controller, such as "ticket/1042". */
export interface Api extends Client {
  get<Data>(path: string, query?: Query): Promise<Data>;
  /** Sends a multipart form, as the samples of the API reference do. */
  post<Data>(path: string, fields: Fields): Promise<Data>;
  /** The same for a request that changes nothing, so that it may be sent again. */
  search<Data>(path: string, fields: Fields): Promise<Data>;
  /** Sends a URL-encoded form, as the samples of the API reference do. */
  put<Data>(path: string, fields: Fields): Promise<Data>;
  delete<Data>(path: string, query?: Query): Promise<Data>;
  /** Downloads a file. */
  download(path: string): Promise<FileValue>;
}

const urlEncoded = (fields: Fields) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([field, value]) =>
      [value].flat().map((item): [string, string] => [field, String(item)]),
    ),
  );

/** Creates the client of a run. `limits` contains the timeout and number of tries of a Raw Request. */
export function connect(context: Context, connection: Connection, limits?: Limits): Api {
  const { server, apiKey, sendKeyAs } = settingsOf(connection);
  const key = { apiKey };
  const client = createClient({
    vendor: "Omnidesk",
    connection,
    baseUrl: `${server}/${BASE}`,
    headers: { Accept: "application/json" },
    credentials: async () => (sendKeyAs === "header" ? { headers: key } : { query: key }),
    limiter: sharedLimiter(server),
    redact: redactor(() => [apiKey]),
    readError,
    isRefusal,
    explainForbidden: missingPermission,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
    limits,
  });
  return {
    ...client,
    get: async (path, query) => (await client.request<never>("GET", path, { query })).data,
    post: async (path, fields) =>
      (await client.request<never>("POST", path, { body: multipart(fields) })).data,
    search: async (path, fields) =>
      (await client.request<never>("POST", path, { body: multipart(fields), repeatable: true })).data,
    put: async (path, fields) =>
      (await client.request<never>("PUT", path, { body: urlEncoded(fields) })).data,
    delete: async (path, query) => (await client.request<never>("DELETE", path, { query })).data,
    download: async (path) => {
      const { data, headers } = await client.request<Buffer>("GET", path, {
        responseType: "bytes",
        headers: { Accept: "*/*" },
      });
      return { data, contentType: headers["content-type"] ?? "application/octet-stream" };
    },
  };
}
