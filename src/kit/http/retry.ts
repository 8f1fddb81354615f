import type { Headers } from "./types";

/** One budget for a request and all its retries, so that a step ends well before the platform's 15 minutes. */
export const TOTAL_BUDGET_MS = 110_000;

/** ServiceTitan's server gives up after 100 s and asks clients to do the same; no vendor here documents more. */
export const TRY_LIMIT_MS = 100_000;

/** With the waits below, five retries span about 15 s: longer than a deployment's hiccup. */
export const MOST_TRIES = 6;

const FIRST_WAIT_MS = 500;
const LONGEST_BACKOFF_MS = 8_000;

/** A shorter try would end before a slow response arrives, and leave a doubt where there was none. */
export const SHORTEST_TRY_MS = 5_000;

/** A reset header above these is a point in time (Unix time, in seconds or milliseconds); below, a duration. */
const EARLIEST_UNIX_SECONDS = 1_000_000_000;
const EARLIEST_UNIX_MS = 1_000_000_000_000;

const RETRIED_CLIENT_ERRORS = new Set([408, 425, 429]);

/** Server errors that last: not implemented, HTTP version not supported. */
const LASTING_SERVER_ERRORS = new Set([501, 505]);

/** Retried after any failure: sending them twice leaves the vendor's data as sending them once. */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** The same request has to be sent to another address. (302 and 303 may also follow a processed one.) */
export const MOVED = new Set([301, 307, 308]);

/** No connection was established, so the vendor cannot have acted. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** A wait is in the first characters of a message; a body of megabytes is not searched. */
const LONGEST_SEARCHED = 2_000;

/** How one try failed: with a status, or without a usable response. */
export interface Failure {
  status?: number;
  /** Node's error code of a failed connection, such as ECONNRESET. */
  code?: string;
  headers: Headers;
  /** The vendor's own words, which may contain the number of seconds to wait. */
  message: string;
  /** The response cannot be read: cut off, or not the JSON that it claims to be. */
  unreadable?: boolean;
  /** The vendor understood and refused, whatever the status. */
  refused?: boolean;
  /** No connection was established. */
  neverSent?: boolean;
  /** Another try would fail in the same way. */
  lasting?: boolean;
}

/** Whether sending a request of this method twice does no harm. */
export const isIdempotent = (method: string): boolean => IDEMPOTENT.has(method);

/** The method by whose rules a request is retried, if the operation says whether it may be sent twice. */
export const retriedAs = (method: string, repeatable: boolean | undefined): string =>
  repeatable === undefined ? method : repeatable ? "GET" : "POST";

/** True if the vendor cannot have processed the request. */
export function cannotHaveActed({ status, code, headers, refused, neverSent }: Failure): boolean {
  if (refused || neverSent) return true;
  if (status === undefined) return NEVER_SENT.has(code ?? "");
  if (status === 503) return headers["retry-after"] !== undefined;
  if (MOVED.has(status)) return true;
  return status >= 400 && status < 500 && status !== 408;
}

/** True if another try of the same request may succeed and can do no harm. */
export function mayRetry(method: string, failure: Failure): boolean {
  return isTransient(failure) && (IDEMPOTENT.has(method) || cannotHaveActed(failure));
}

/** True for a failure that may soon be over. */
export function isTransient({ status, unreadable, refused, lasting }: Failure): boolean {
  if (refused || lasting) return false;
  if (status === undefined || unreadable) return true;
  return RETRIED_CLIENT_ERRORS.has(status) || (status >= 500 && !LASTING_SERVER_ERRORS.has(status));
}

/**
 * Milliseconds to wait before the next try: Retry-After (seconds, or a date), else the rate limit's reset header,
 * else "in 12 seconds" in the message, else a backoff that doubles, with jitter. After a 429 without any of them, the
 * retries span the window of the vendor's rate.
 * @param tries the number of tries so far, from 1
 * @param options.fixedMs used instead of the backoff
 * @param options.windowMs the window of the vendor's rate
 */
export function waitBefore(
  tries: number,
  failure: Failure,
  { fixedMs, windowMs = 0, now = Date.now() }: { fixedMs?: number; windowMs?: number; now?: number } = {},
): number {
  const requested = requestedWait(failure, now);
  if (requested !== undefined) return requested;
  const spread = failure.status === 429 ? windowMs / (MOST_TRIES - 1) : 0;
  return Math.max(fixedMs ?? backoff(tries), spread);
}

function backoff(tries: number): number {
  const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return longest / 2 + Math.random() * (longest / 2);
}

/** The wait that the vendor asks for, in milliseconds; undefined if it asks for none. */
export function requestedWait({ status, headers, message }: Failure, now = Date.now()): number | undefined {
  const retryAfter = headers["retry-after"];
  if (retryAfter !== undefined) {
    const seconds = Number(retryAfter);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  if (status !== 429) return undefined;
  const reset = resetMs(headers, now);
  if (reset !== undefined) return reset;
  const inSeconds = /(\d{1,6}(?:\.\d{1,6})?)\s{0,5}(?:s\b|sec)/i.exec(message.slice(0, LONGEST_SEARCHED));
  return inSeconds ? Number(inSeconds[1]) * 1000 : undefined;
}

/** Milliseconds until the vendor's rate limit resets, from X-RateLimit-Reset or RateLimit-Reset. */
export function resetMs(headers: Headers, now = Date.now()): number | undefined {
  const reset = Number(headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"] ?? Number.NaN);
  if (!Number.isFinite(reset)) return undefined;
  if (reset > EARLIEST_UNIX_MS) return Math.max(0, reset - now);
  return Math.max(0, reset > EARLIEST_UNIX_SECONDS ? reset * 1000 - now : reset * 1000);
}

/** True if the response says that the next request would exceed the rate. */
export const isExhausted = (headers: Headers): boolean =>
  (headers["x-ratelimit-remaining"] ?? headers["ratelimit-remaining"]) === "0";
