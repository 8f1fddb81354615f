import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { sharedLimiter } from "../kit/http/limiter";
import { redactor } from "../kit/http/redact";
import { clientCredentials } from "../kit/http/token";
import type {
  Client,
  ClientOptions,
  FileValue,
  Limits,
  Query,
  Reply,
  RequestOptions,
} from "../kit/http/types";
import { settingsOf } from "./connection";
import { explainForbidden, readError } from "./errors";

/**
 * ServiceTitan accepts 60 requests per second per app and tenant. The first requests also open connections and arrive
 * late, together with those that follow. These limits stay below 60 even then.
 * https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys
 */
const RATE = { requests: 51, windowMs: 1000, burst: 6 };

/**
 * The same report can be run at most five times a minute, and the limit above does not count these requests. Sources
 * disagree about the number, so nothing is held back until ServiceTitan answers 429; retries then span the minute.
 * https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys
 */
const REPORT_RATE = { requests: 5, windowMs: 60_000 };

/** A request for a report's rows, with or without a version. */
const isReportRun = (path: string) =>
  /^reporting\/(?:v\d+\/)?report-category\/[^/]+\/reports\/[^/]+\/data$/.test(path);

type WriteOptions = Pick<RequestOptions, "query" | "repeatable" | "alreadyDone" | "undocumented">;

/** The authenticated client. Paths start with the module, such as "jpm/jobs". */
export interface Api {
  /** The URL of the tenant's environment and its ID, for what all runs of a tenant share. */
  readonly tenant: string;
  get<Data>(path: string, query?: Query, options?: Pick<RequestOptions, "undocumented">): Promise<Data>;
  post<Data>(path: string, body: unknown, options?: WriteOptions): Promise<Data>;
  /** @param options for an action that may be repeated, such as a cancellation */
  patch<Data>(path: string, body: unknown, options?: WriteOptions): Promise<Data>;
  /**
   * @param options for an action rather than an update: `alreadyDone` recognizes that it was done before, `repeatable`
   * is false if it would be done twice
   */
  put<Data>(path: string, body?: unknown, options?: WriteOptions): Promise<Data>;
  /** @param body for a delete that names its records in the body */
  delete<Data>(path: string, body?: unknown, options?: WriteOptions): Promise<Data>;
  /** Downloads a file. A redirect to the file's storage is followed without credentials. */
  download(path: string, query?: Query): Promise<FileValue>;
  /** The complete response, for requests that the other methods do not cover. */
  request<Data>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/** "jpm/jobs" as "jpm/v2/tenant/123/jobs". A version other than v2 follows the module: "telecom/v3/calls". */
export function tenantPath(path: string, tenant: string): string {
  const [module, ...rest] = path.split("/");
  const version = /^v\d+$/.test(rest[0] ?? "") ? rest.shift() : "v2";
  return [module, version, "tenant", tenant, ...rest].join("/");
}

/**
 * Creates the client of a run.
 * @param limits for Raw Request, which has inputs for its timeout and retries
 */
export function connect(context: Context, connection: Connection, limits?: Limits): Api {
  const settings = settingsOf(connection);
  const { clientId, clientSecret, tenant, applicationKey } = settings;
  const shared = {
    vendor: "ServiceTitan",
    connection,
    readError,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
  };
  const tokens = clientCredentials({ ...shared, tokenUrl: settings.tokenUrl, clientId, clientSecret });
  const options: Omit<ClientOptions, "limiter"> = {
    ...shared,
    baseUrl: settings.api,
    headers: { Accept: "application/json" },
    credentials: async () => {
      const token = await tokens.current();
      return { token, headers: { Authorization: `Bearer ${token}`, "ST-App-Key": applicationKey } };
    },
    renew: tokens.renew,
    redact: redactor(() => [clientSecret, applicationKey, ...tokens.known()]),
    explainForbidden: (operation) => explainForbidden(tokens.known().at(-1), operation),
    limits,
  };
  const account = `${settings.api} ${tenant} ${clientId}`;
  const client = createClient({ ...options, limiter: sharedLimiter(account, RATE) });
  const clientOf = (path: string): Client =>
    isReportRun(path)
      ? createClient({ ...options, limiter: { ...sharedLimiter(`${account} ${path}`), rate: REPORT_RATE } })
      : client;
  const request: Api["request"] = (method, path, options) =>
    clientOf(path).request(method, tenantPath(path, tenant), { operation: `${method} ${path}`, ...options });
  const data = async <Data>(method: string, path: string, options?: RequestOptions) =>
    (await request<Data>(method, path, options)).data;
  return {
    tenant: `${settings.api} ${tenant}`,
    request,
    get: (path, query, options) => data("GET", path, { query, ...options }),
    post: (path, body, options) => data("POST", path, { body, ...options }),
    patch: (path, body, options) => data("PATCH", path, { body, ...options }),
    put: (path, body, options) => data("PUT", path, { body, ...options }),
    delete: (path, body, options) => data("DELETE", path, { body, ...options }),
    download: async (path, query) => {
      const { data, headers } = await request<Buffer>("GET", path, { query, responseType: "bytes" });
      return { data, contentType: headers["content-type"] ?? "application/octet-stream" };
    },
  };
}
