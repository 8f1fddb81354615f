import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { redactor } from "../kit/http/redact";
import { clientCredentials } from "../kit/http/token";
import type { Client, FileValue, Query, Reply, RequestOptions } from "../kit/http/types";
import { settingsOf } from "./connection";
import { missingScope, readError } from "./errors";

/**
 * ServiceTitan takes 60 calls a second per app and tenant. The first ones also open their connections and arrive
 * late, together with those after them: so many at once, and so many a second, stay below 60 even then.
 * https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys
 */
const RATE = { requests: 51, windowMs: 1000, burst: 6 };

/** The authenticated client: paths begin with the module, such as "jpm/jobs". */
export interface Api {
  get<Data>(path: string, query?: Query): Promise<Data>;
  post<Data>(path: string, body: unknown): Promise<Data>;
  patch<Data>(path: string, body: unknown): Promise<Data>;
  put<Data>(path: string, body: unknown): Promise<Data>;
  delete<Data>(path: string): Promise<Data>;
  /** A file's bytes with their type; a redirect to the storage that holds them is followed without credentials. */
  download(path: string, query: Query): Promise<FileValue>;
  /** The whole reply, for what the others do not cover. */
  request<Data>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/** "jpm/jobs" stands for jpm/v2/tenant/123/jobs; a module's other version is named: "telecom/v3/calls". */
export function tenantPath(path: string, tenant: string): string {
  const [module, ...rest] = path.split("/");
  const version = /^v\d+$/.test(rest[0] ?? "") ? rest.shift() : "v2";
  return [module, version, "tenant", tenant, ...rest].join("/");
}

/** Makes the client of a run. `limits` is for Raw Request's own time-out and number of tries. */
export function connect(
  context: Context,
  given: Connection,
  limits?: Parameters<typeof createClient>[0]["limits"],
): Api {
  const settings = settingsOf(given);
  const { clientId, clientSecret, tenant, applicationKey } = settings;
  const { logger } = context;
  const debug = context.debug?.enabled ?? false;
  const vendor = "ServiceTitan";
  const tokens = clientCredentials({
    vendor,
    connection: given,
    tokenUrl: settings.tokenUrl,
    clientId,
    clientSecret,
    readError,
    logger,
    debug,
  });
  const client: Client = createClient({
    vendor,
    connection: given,
    baseUrl: settings.api,
    headers: { Accept: "application/json" },
    credentials: async () => {
      const token = await tokens.current();
      return { token, headers: { Authorization: `Bearer ${token}`, "ST-App-Key": applicationKey } };
    },
    renew: tokens.renew,
    limiter: sharedLimiter(`${settings.api} ${tenant} ${clientId}`, RATE),
    redact: redactor(() => [clientSecret, applicationKey, ...tokens.known()]),
    readError,
    explainForbidden: (operation, method) => missingScope(tokens.known().at(-1), operation, method),
    logger,
    debug,
    limits,
  });
  const request: Api["request"] = (method, path, options) =>
    client.request(method, tenantPath(path, tenant), { operation: `${method} ${path}`, ...options });
  const data = async <Data>(method: string, path: string, options?: RequestOptions) =>
    (await request<Data>(method, path, options)).data;
  return {
    request,
    get: (path, query) => data("GET", path, { query }),
    post: (path, body) => data("POST", path, { body }),
    patch: (path, body) => data("PATCH", path, { body }),
    put: (path, body) => data("PUT", path, { body }),
    delete: (path) => data("DELETE", path),
    download: async (path, query) => {
      const { data, headers } = await request<Buffer>("GET", path, { query, responseType: "bytes" });
      return { data, contentType: headers["content-type"] ?? "application/octet-stream" };
    },
  };
}
