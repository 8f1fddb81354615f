/** One budget for a request with all its repetitions, so that a step ends well before the platform's 15 minutes. */
export const TOTAL_BUDGET_MS = 110_000;

/** ServiceTitan's server gives up after 100 s and asks clients for the same; no vendor here documents more. */
export const TRY_LIMIT_MS = 100_000;

/** With the waits below, five repetitions span about 15 s: longer than a deployment's hiccup. */
export const MOST_TRIES = 6;

const FIRST_WAIT_MS = 500;
const LONGEST_BACKOFF_MS = 8_000;

/** A try with less time than this would end before a slow answer comes, and leave a doubt where there was none. */
export const LEAST_TRY_MS = 5_000;

/** Numbers in a reset header above these are a moment (Unix time, in seconds or milliseconds), below them a span. */
const EARLIEST_UNIX_SECONDS = 1_000_000_000;
const EARLIEST_UNIX_MS = 1_000_000_000_000;

const RETRIED_REFUSALS = new Set([408, 425, 429]);

/** Failures of the server's that stay: not implemented, HTTP version not supported. */
const LASTING_FAILURES = new Set([501, 505]);

/** Sent again after any failure: doing it twice leaves the vendor's data as doing it once does. */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** The connection was never made, so the vendor cannot have acted. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

export type Headers = Record<string, string | undefined>;

/** How one try failed: with a status, or without a usable reply. */
export interface Failure {
  status?: number;
  /** Node's error code of a failed connection, such as ECONNRESET. */
  code?: string;
  headers: Headers;
  /** The vendor's own words, searched for the number of seconds to wait. */
  message: string;
  /** The reply came, but cannot be read: cut off, not the JSON it claims to be. */
  unreadable?: boolean;
  /** The vendor has understood and said no, whatever the status. */
  refused?: boolean;
  /** The connection never came about. */
  neverSent?: boolean;
}

/** Whether doing a request of this method twice does no harm. */
export const isIdempotent = (method: string): boolean => IDEMPOTENT.has(method);

/** True where the vendor cannot have carried out the request. */
export function cannotHaveActed({ status, code, headers, refused, neverSent }: Failure): boolean {
  if (refused || neverSent) return true;
  if (status === undefined) return NEVER_SENT.has(code ?? "");
  if (status === 503) return headers["retry-after"] !== undefined;
  return status >= 400 && status < 500 && status !== 408;
}

/** True where another try of the same request may succeed and can do no harm. */
export function mayRetry(method: string, failure: Failure): boolean {
  return isPassing(failure) && (IDEMPOTENT.has(method) || cannotHaveActed(failure));
}

/** True for a failure that may be over soon. */
export function isPassing({ status, unreadable, refused }: Failure): boolean {
  if (refused) return false;
  if (status === undefined || unreadable) return true;
  return RETRIED_REFUSALS.has(status) || (status >= 500 && !LASTING_FAILURES.has(status));
}

/**
 * How long to wait before the next try, in milliseconds: what Retry-After says (seconds, or a date), else the
 * rate limit's reset header, else "in 12 seconds" in the message, else a backoff that doubles, with jitter.
 * @param tries how many were made so far, from 1
 * @param fixedMs waited in place of the backoff
 */
export function waitBefore(tries: number, failure: Failure, fixedMs?: number, now = Date.now()): number {
  return asked(failure, now) ?? fixedMs ?? backoff(tries);
}

function backoff(tries: number): number {
  const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return longest / 2 + Math.random() * (longest / 2);
}

function asked({ status, headers, message }: Failure, now: number): number | undefined {
  const retryAfter = headers["retry-after"];
  if (retryAfter !== undefined) {
    const seconds = Number(retryAfter);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  if (status !== 429) return undefined;
  const reset = resetMs(headers, now);
  if (reset !== undefined) return reset;
  const inSeconds = /(\d+(?:\.\d+)?)\s*(?:s\b|sec)/i.exec(message);
  return inSeconds ? Number(inSeconds[1]) * 1000 : undefined;
}

/** Milliseconds until the vendor's rate limit starts anew, by its X-RateLimit-Reset or RateLimit-Reset header. */
export function resetMs(headers: Headers, now = Date.now()): number | undefined {
  const reset = Number(headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"] ?? Number.NaN);
  if (!Number.isFinite(reset)) return undefined;
  if (reset > EARLIEST_UNIX_MS) return Math.max(0, reset - now);
  return Math.max(0, reset > EARLIEST_UNIX_SECONDS ? reset * 1000 - now : reset * 1000);
}

/** True where the reply says that the next request would be one too many. */
export const isSpent = (headers: Headers): boolean =>
  (headers["x-ratelimit-remaining"] ?? headers["ratelimit-remaining"]) === "0";
