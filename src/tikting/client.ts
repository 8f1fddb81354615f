import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { multipart } from "../kit/http/multipart";
import { redactor } from "../kit/http/redact";
import type { Client, Limits, Reply } from "../kit/http/types";
import { BASE, settingsOf } from "./connection";
import { explainUnauthorized, missingPermission, readError } from "./errors";
import { tokensOf } from "./login";

type Fields = Record<string, unknown>;

/** The authenticated client. Paths begin with the controller, such as "TicketsApi/1042". */
export interface Api extends Client {
  get<Data>(path: string): Promise<Data>;
  /** Sends a multipart form. A response that is plain text becomes { message }. */
  post<Data>(path: string, fields?: Fields): Promise<Data>;
  /** The same, with the status and headers of the response. */
  send<Data>(path: string, fields?: Fields): Promise<Reply<Data>>;
  delete<Data>(path: string): Promise<Data>;
}

/** Creates the client of a run. `limits` contains the timeout and number of tries of a Raw Request. */
export function connect(context: Context, connection: Connection, limits?: Limits): Api {
  const settings = settingsOf(connection);
  const { server } = settings;
  const tokens = tokensOf(settings, context, connection);
  const client = createClient({
    vendor: "Tikting",
    connection,
    baseUrl: `${server}/${BASE}`,
    headers: { Accept: "application/json" },
    credentials: async () => {
      const token = await tokens.current();
      return { token, headers: { Authorization: `Bearer ${token}` } };
    },
    renew: tokens.renew,
    limiter: sharedLimiter(server),
    redact: redactor(tokens.known),
    readError: (body, status) => {
      const details = readError(body);
      return status === 401 ? explainUnauthorized(details, settings) : details;
    },
    explainForbidden: (operation, method) => missingPermission(operation, method, settings),
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
    limits,
  });
  const send: Api["send"] = async (path, fields) => {
    const body = fields && multipart(fields);
    const { data, ...response } = await client.request<unknown>("POST", path, { body });
    return { ...response, data: (typeof data === "string" ? { message: data } : data) as never };
  };
  return {
    ...client,
    send,
    get: async (path) => (await client.request<never>("GET", path)).data,
    post: async (path, fields) => (await send<never>(path, fields)).data,
    delete: async (path) => (await client.request<never>("DELETE", path)).data,
  };
}
