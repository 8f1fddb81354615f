import type { Connection } from "@prismatic-io/spectral";
import { createClient } from "../kit/http/client";
import { connectionError, VendorError } from "../kit/http/errors";
import { limiter } from "../kit/http/limiter";
import { TOKEN_LIMITS } from "../kit/http/token";
import type { ClientOptions } from "../kit/http/types";
import { isObject } from "../kit/inputs";
import { parseTokenUrl } from "./connection";

/** More servers than one process connects to at a time. */
const MOST_KEPT = 200;

/** The token URLs that were found, by connection, server and tenant. */
const found = new Map<string, Promise<string>>();

interface Options extends Pick<ClientOptions, "vendor" | "readError" | "logger" | "debug"> {
  connection: Connection;
  /** The URL of the API. */
  api: string;
  /** Blank if the server names it. */
  tenant: string;
}

/**
 * The URL at which a server issues access tokens, as the server itself describes it. It may be on another host: Halo's
 * cloud has authorization servers that tenants share.
 * @throws ConnectionError that names Token URL if the server names no authorization server
 */
export function findTokenUrl(options: Options): Promise<string> {
  const { connection, api, tenant } = options;
  const key = JSON.stringify([connection.configVarKey, api, tenant]);
  const known = found.get(key);
  if (known) return known;
  const url = read(options).then((info) => tokenUrlIn(info, options));
  found.set(key, url);
  url.catch(() => found.delete(key));
  if (found.size > MOST_KEPT) found.delete(found.keys().next().value!);
  return url;
}

/** The server's description of itself; undefined if the response is not JSON. */
async function read(options: Options): Promise<unknown> {
  const client = createClient({
    ...options,
    baseUrl: options.api,
    // No credentials: anyone can read it.
    credentials: async () => ({}),
    limiter: limiter(),
    redact: (text) => text,
    limits: TOKEN_LIMITS,
  });
  const { data } = await client
    .request<string>("GET", "authinfo", { operation: "GET authinfo", responseType: "text" })
    .catch((error: unknown) => {
      if (!(error instanceof VendorError) || error.retryable) throw error;
      throw notFound(options, error.message);
    });
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** A field by its names, which differ between clients. "auth_url" and "AuthUrl" are the same. */
function textIn(info: unknown, ...names: string[]): string {
  if (!isObject(info)) return "";
  const fields = Object.entries(info).map(([name, value]) => [
    name.toLowerCase().replace(/[^a-z]/g, ""),
    value,
  ]);
  for (const name of names) {
    const value = fields.find(([known]) => known === name)?.[1];
    if (typeof value === "string" && value.trim()) return value.trim();
  }
  return "";
}

function tokenUrlIn(info: unknown, options: Options): string {
  // https://github.com/homotechsual/HaloAPI reads auth_url and tenant_id. The other names are those of HaloPSA's pages.
  const server = textIn(info, "authurl", "authorisationserver", "authorizationserver", "authserver");
  const text = textIn(info, "tokenendpoint", "tokenurl") || server;
  const { api } = options;
  if (!text) throw notFound(options, `GET ${api}/authinfo does not name an authorization server.`);
  const url = parseTokenUrl(text);
  if (!url) throw notFound(options, `GET ${api}/authinfo names "${text}", which is not an https URL.`);
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/token") ? path : `${path}/token`;
  const tenant =
    options.tenant || url.searchParams.get("tenant") || textIn(info, "tenantid", "tenant", "tenantname");
  if (tenant) url.searchParams.set("tenant", tenant);
  return url.href;
}

const notFound = ({ connection }: Options, why: string) =>
  connectionError(
    connection,
    `Token URL of the HaloPSA connection is blank and was not found. ${why.replace(/\.?$/, ".")} Check Base URL, or enter Token URL.`,
  );
