import { Multipart } from "./multipart";
import { ENCODINGS } from "./send";
import type { Query } from "./types";

/**
 * Joins base and path.
 * @throws Error if the result is not below the base
 */
export function urlOf(base: URL, path: string): URL {
  const url = new URL(path, base);
  const climbs = /(^|\/)\.\.?(\/|$)|[\\\p{Cc}]|%2e|%2f|%5c/iu.test(path);
  if (climbs || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw new Error(`The path ${JSON.stringify(path)} leads outside ${base.href}. Nothing was sent.`);
  }
  return url;
}

/** The URL with more parameters. Blank values are left out; a list repeats its parameter. */
export function withQuery(url: URL, query: Query = {}): URL {
  const search = new URLSearchParams(url.search);
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(key, String(one));
    }
  }
  if (String(search) === url.search.slice(1)) return url;
  const result = new URL(url);
  result.search = search.toString();
  return result;
}

/** Some gateways refuse a request without a User-Agent. */
export const OWN_HEADERS = { "Accept-Encoding": ENCODINGS, "User-Agent": "field-service-connectors/1.0" };

/** Set by the connection itself: another host or length would misroute or truncate the request. */
const RESERVED_HEADERS = new Set(["host", "content-length", "transfer-encoding", "connection"]);

/** Merges headers; later ones win, whatever the case of their names. */
export function mergedHeaders(...all: (Record<string, string> | undefined)[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const headers of all) {
    for (const [name, value] of Object.entries(headers ?? {})) {
      const lower = name.toLowerCase();
      if (!RESERVED_HEADERS.has(lower)) result[lower] = value;
    }
  }
  return result;
}

/** A request body as it is sent. */
export interface Content {
  /** Chunks for a body that contains files. */
  body: string | Buffer | readonly Buffer[];
  type: string;
}

/** Encodes a body: as JSON, unless its own type says otherwise. */
export function contentOf(body: unknown, headers: Record<string, string> = {}): Content {
  if (body instanceof Multipart) return { body: body.chunks, type: body.contentType };
  const declared = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const form = "application/x-www-form-urlencoded";
  if (body instanceof URLSearchParams) return { body: body.toString(), type: form };
  if (typeof body === "string") return { body, type: declared ?? form };
  if (Buffer.isBuffer(body)) return { body, type: declared ?? "application/octet-stream" };
  return { body: JSON.stringify(body), type: declared ?? "application/json" };
}
