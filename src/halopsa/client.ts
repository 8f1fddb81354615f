import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { InputError, VendorError } from "../kit/http/errors";
import { sharedLimiter } from "../kit/http/limiter";
import { redactor } from "../kit/http/redact";
import { clientCredentials } from "../kit/http/token";
import type { Limits, Query, Reply, RequestOptions } from "../kit/http/types";
import { findTokenUrl } from "./authInfo";
import { settingsOf } from "./connection";
import { isMissing, readRecord, readSavedRecords } from "./envelope";
import { missingPermission, readError } from "./errors";

/**
 * Halo's hosted API accepts 500 requests in any 3 minutes. Older tenants accept 300 in 5 minutes; a refusal there is
 * retried until that window has passed. https://github.com/homotechsual/HaloAPI/issues/31
 */
export const RATE = { requests: 500, windowMs: 180_000, longestWindowMs: 300_000 };

/** The fields of one record, by their names in the API. */
export type Fields = { [name: string]: unknown };

/** The authenticated client. Paths start with the resource, such as "Client/12". */
export interface Api {
  /** Reads one record. */
  get(path: string, query?: Query): Promise<unknown>;
  /** Reads a response without unwrapping it, such as a list. */
  getRaw(path: string, query?: Query): Promise<unknown>;
  /** Creates a record, or updates it if it has an ID. Additional Fields become fields of the record. */
  save(path: string, record: Fields): Promise<unknown>;
  /** Creates or updates several records with one request, and returns all of them. */
  saveMany(path: string, records: Fields[]): Promise<unknown[]>;
  delete(path: string, query?: Query): Promise<unknown>;
  /** Sends any other request, and returns the complete response. */
  request<Data>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/**
 * Creates the client of a run.
 * @param limits the timeout and the number of tries of a Raw Request
 */
export function connect(context: Context, connection: Connection, limits?: Limits): Api {
  const { api, tokenUrl, tenant, scope, clientId, clientSecret } = settingsOf(connection);
  // Everything that distinguishes a connection. A token URL contains the tenant.
  const key = JSON.stringify([api, tokenUrl ?? { tenant }, clientId, clientSecret, scope]);
  const options = {
    vendor: "HaloPSA",
    connection,
    readError,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
  };
  const tokens = clientCredentials({
    ...options,
    tokenUrl: tokenUrl ?? {
      of: JSON.stringify([api, tenant]),
      find: () => findTokenUrl({ ...options, api, tenant }),
    },
    clientId,
    clientSecret,
    form: { scope },
  });
  const client = createClient({
    ...options,
    baseUrl: api,
    headers: { Accept: "application/json" },
    credentials: async () => {
      const token = await tokens.current();
      return { token, headers: { Authorization: `Bearer ${token}` } };
    },
    renew: tokens.renew,
    limiter: sharedLimiter(key, RATE),
    redact: redactor(() => [clientSecret, ...tokens.known()]),
    explainForbidden: (operation, method) => missingPermission(scope, operation, method),
    limits,
  });
  const send = async (method: string, path: string, options?: RequestOptions) =>
    (await client.request(method, path, options)).data;
  // HaloPSA expects a list, even for one record. Of several, it returns only the last one unless returnall is true.
  // https://github.com/homotechsual/HaloAPI documents that for tickets.
  const post = (path: string, records: Fields[]) =>
    send("POST", path, { body: records, query: records.length > 1 ? { returnall: true } : undefined });
  return {
    request: client.request,
    getRaw: (path, query) => send("GET", path, { query }),
    get: async (path, query) => {
      const record = readRecord(path, await send("GET", path, { query }));
      if (!isMissing(path, record)) return record;
      throw new VendorError({
        vendor: "HaloPSA",
        operation: `GET ${path}`,
        message: "the record was not found. Check its ID, and whether the connection's agent may see it.",
        retryable: false,
        outcomeUnknown: false,
      });
    },
    save: async (path, record) => readRecord(path, await post(path, [withAdditionalFields(record)])),
    async saveMany(path, records) {
      const saved = readSavedRecords(path, await post(path, records));
      const isCreation = records.some(({ id }) => id === undefined);
      // An error would make the step look failed, and repeating it would create the records twice.
      if (isCreation && saved.length < records.length) {
        context.logger.warn(
          `HaloPSA saved ${records.length} records on POST ${path} but returned ${saved.length}: the IDs of the others are unknown.`,
        );
      }
      return saved;
    },
    delete: (path, query) => send("DELETE", path, { query }),
  };
}

function withAdditionalFields({ additionalFields, ...record }: Fields): Fields {
  const additional = (additionalFields ?? {}) as Fields;
  const repeated = Object.keys(additional).find(
    (name) => Object.hasOwn(record, name) && record[name] !== undefined,
  );
  if (repeated !== undefined) {
    throw new InputError(
      `Additional Fields repeats ${repeated}, which has its own input. Use only one of the two.`,
    );
  }
  return { ...record, ...additional };
}
