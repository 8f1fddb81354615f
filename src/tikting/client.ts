import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { multipart } from "../kit/http/multipart";
import { redactor } from "../kit/http/redact";
import type { Client, Limits, Reply } from "../kit/http/types";
import { BASE, settingsOf } from "./connection";
import { explainUnauthorized, missingPermission, readError } from "./errors";

type Fields = Record<string, unknown>;

/** The authenticated client: paths begin with the controller, such as "TicketsApi/1042". */
export interface Api extends Client {
  get<Data>(path: string): Promise<Data>;
  /** Sends a multipart form. A reply that is a sentence becomes { message }. */
  post<Data>(path: string, fields?: Fields): Promise<Data>;
  /** The same, with the whole reply. */
  send<Data>(path: string, fields?: Fields): Promise<Reply<Data>>;
  delete<Data>(path: string): Promise<Data>;
}

/** Makes the client of a run. `limits` is for Raw Request's own time-out and number of tries. */
export function connect(context: Context, given: Connection, limits?: Limits): Api {
  const { server, jwt } = settingsOf(given);
  const client = createClient({
    vendor: "Tikting",
    connection: given,
    baseUrl: `${server}/${BASE}`,
    headers: { Accept: "application/json" },
    credentials: async () => ({ headers: { Authorization: `Bearer ${jwt}` } }),
    limiter: sharedLimiter(server),
    redact: redactor(() => [jwt]),
    readError: (body, status) => {
      const complaint = readError(body);
      return status === 401 ? explainUnauthorized(complaint, jwt) : complaint;
    },
    explainForbidden: missingPermission,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
    limits,
  });
  const send: Api["send"] = async (path, fields) => {
    const body = fields && multipart(fields);
    const { data, ...reply } = await client.request<unknown>("POST", path, { body });
    return { ...reply, data: (typeof data === "string" ? { message: data } : data) as never };
  };
  return {
    ...client,
    send,
    get: async (path) => (await client.request<never>("GET", path)).data,
    post: async (path, fields) => (await send<never>(path, fields)).data,
    delete: async (path) => (await client.request<never>("DELETE", path)).data,
  };
}
