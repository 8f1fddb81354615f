import type { Connection } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { InputError } from "../kit/http/errors";
import { sharedLimiter } from "../kit/http/limiter";
import { redactor } from "../kit/http/redact";
import { clientCredentials } from "../kit/http/token";
import type { Query, Reply, RequestOptions } from "../kit/http/types";
import { settingsOf } from "./connection";
import { openOne, openSaved } from "./envelope";
import { missingPermission, readError } from "./errors";

/**
 * Halo publishes no rate. This is the lowest that its hosted API was seen to name in a refusal: 300 requests in
 * any 5 minutes. https://github.com/homotechsual/HaloAPI/issues/31
 */
const RATE = { requests: 300, windowMs: 300_000 };

/** The fields of one record, by their names in the API. */
export type Fields = { [name: string]: unknown };

/** The authenticated client: paths begin with the resource, such as "Client/12". */
export interface Api {
  /** One record. */
  get(path: string, query?: Query): Promise<unknown>;
  /** A reply as it came, such as a list. */
  getRaw(path: string, query?: Query): Promise<unknown>;
  /** Creates a record, or changes the one whose ID is given. Additional Fields become fields of the record. */
  save(path: string, record: Fields): Promise<unknown>;
  /** The same for many records at once. */
  saveMany(path: string, records: Fields[]): Promise<unknown[]>;
  delete(path: string, query?: Query): Promise<unknown>;
  /** The whole reply, for what the others do not cover. */
  request<Data>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/** Makes the client of a run. `limits` is for Raw Request's own time-out and number of tries. */
export function connect(
  context: Context,
  given: Connection,
  limits?: Parameters<typeof createClient>[0]["limits"],
): Api {
  const { api, tokenUrl, scope, clientId, clientSecret } = settingsOf(given);
  const about = {
    vendor: "HaloPSA",
    connection: given,
    readError,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
  };
  const tokens = clientCredentials({ ...about, tokenUrl, clientId, clientSecret, form: { scope } });
  const client = createClient({
    ...about,
    baseUrl: api,
    headers: { Accept: "application/json" },
    credentials: async () => {
      const token = await tokens.current();
      return { token, headers: { Authorization: `Bearer ${token}` } };
    },
    renew: tokens.renew,
    limiter: sharedLimiter(`${api} ${clientId}`, RATE),
    redact: redactor(() => [clientSecret, ...tokens.known()]),
    explainForbidden: missingPermission,
    limits,
  });
  const data = async (method: string, path: string, options?: RequestOptions) =>
    (await client.request(method, path, options)).data;
  // HaloPSA takes a list, even of one.
  const post = (path: string, records: Fields[]) => data("POST", path, { body: records });
  return {
    request: client.request,
    getRaw: (path, query) => data("GET", path, { query }),
    get: async (path, query) => openOne(path, await data("GET", path, { query })),
    save: async (path, record) => openOne(path, await post(path, [withAdditional(record)])),
    saveMany: async (path, records) => openSaved(path, await post(path, records)),
    delete: (path, query) => data("DELETE", path, { query }),
  };
}

function withAdditional({ additionalFields, ...record }: Fields): Fields {
  const additional = (additionalFields ?? {}) as Fields;
  const twice = Object.keys(additional).find((name) => record[name] !== undefined);
  if (twice) {
    throw new InputError(
      `Additional Fields repeats ${twice}, which has an input of its own: leave one of them out.`,
    );
  }
  return { ...record, ...additional };
}
