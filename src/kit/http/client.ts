import { type Content, contentOf, mergedHeaders, OWN_HEADERS, urlOf, withQuery } from "./encoding";
import { CODES_IN_WORDS, InputError, TLS_CODES_IN_WORDS } from "./errors";
import { failed, looksLikeHtml, refusedCredentials, tooBusy } from "./failures";
import { TooBusyError } from "./limiter";
import {
  cannotHaveActed,
  type Failure,
  isExhausted,
  MOST_TRIES,
  mayRetry,
  resetMs,
  retriedAs,
  SHORTEST_TRY_MS,
  TOTAL_BUDGET_MS,
  TRY_LIMIT_MS,
  waitBefore,
} from "./retry";
import {
  type EncodedRequest,
  NoResponseError,
  type RawResponse,
  send,
  UnreadableResponseError,
} from "./send";
import type { Client, ClientOptions, Credentials, Headers, Reply, RequestOptions } from "./types";

/** A download may be redirected to a storage host, and from there to another; more is a loop. */
const MOST_REDIRECTS = 3;

/**
 * A client of one vendor for one connection. It authenticates, keeps below the vendor's rate, retries if that is
 * safe, and turns every failure into an error that says what to do.
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl } = options;
  const base = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
  const target = { ...options, base };
  return {
    request: (method, path, request = {}) => perform(target, method, path, request) as Promise<Reply<never>>,
  };
}

/** The options, with the base URL parsed. */
interface Target extends ClientOptions {
  base: URL;
}

async function perform(
  client: Target,
  method: string,
  path: string,
  request: RequestOptions,
): Promise<Reply> {
  const { limiter, renew } = client;
  const { tryMs = TRY_LIMIT_MS, tries: mostTries = MOST_TRIES } = client.limits ?? {};
  const { rate } = limiter;
  const windowMs = rate?.longestWindowMs ?? rate?.windowMs ?? 0;
  // A vendor with a long window may make a request wait for nearly all of it.
  const totalMs = client.limits?.totalMs ?? Math.max(TOTAL_BUDGET_MS, tryMs, windowMs + LEFT_AFTER_WINDOW_MS);
  const url = withQuery(urlOf(client.base, path), request.query);
  const operation = request.operation ?? `${method} ${path}`;
  const hasBody = method !== "GET" && method !== "HEAD" && request.body !== undefined;
  const content = hasBody ? contentOf(request.body, request.headers) : undefined;
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const shortestTry = Math.min(tryMs, SHORTEST_TRY_MS);
  let wasRenewed = false;
  let earlier: Failure | undefined;
  let latest: Failure | undefined;
  const fail = (failure: Failure, tries: number) =>
    failed(client, { method, operation, request, failure, earlier, tries, elapsedMs: elapsed() });

  for (let tries = 1; ; tries++) {
    if (!(await hasTurn(client, operation, tries > 1, totalMs - elapsed()))) {
      throw latest ? fail(latest, tries - 1) : tooBusy(client, operation, elapsed());
    }
    const credentials = await client.credentials();
    const limitMs = Math.min(tryMs, Math.max(shortestTry, totalMs - elapsed()));
    const outcome = await attempt(client, {
      method,
      url,
      request,
      content,
      credentials,
      limitMs,
      tries,
      operation,
    });
    if ("data" in outcome) return outcome;
    const { failure } = outcome;

    if (failure.status === 401) {
      if (!renew || wasRenewed) throw refusedCredentials(client, operation, failure);
      wasRenewed = true;
      await renew(credentials.token);
      continue;
    }
    if (earlier && method === "DELETE" && failure.status === 404) {
      return { status: 204, headers: failure.headers, data: undefined };
    }
    if (earlier && request.alreadyDone && isAlreadyDone(failure, request.alreadyDone)) {
      return { status: 200, headers: failure.headers, data: undefined };
    }
    const longest = totalMs - elapsed() - shortestTry;
    // The waits that are left must fit into the time that is left.
    const share = (MOST_TRIES - 1) / Math.max(1, MOST_TRIES - tries);
    const wait = waitBefore(tries, failure, {
      fixedMs: client.limits?.waitMs,
      windowMs: Math.min(windowMs, Math.max(0, longest) * share),
    });
    if (failure.status === 429) limiter.pause(wait);
    const again = mayRetry(retriedAs(method, request.repeatable), failure) && tries < mostTries;
    if (!again || wait > longest) {
      throw fail(failure, tries);
    }
    if (!cannotHaveActed(failure)) earlier ??= failure;
    latest = failure;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** A refusal is short; a page of HTML is not searched. */
const LONGEST_REFUSAL = 2_000;

const isAlreadyDone = ({ status, message }: Failure, alreadyDone: RegExp): boolean =>
  status !== undefined &&
  status >= 400 &&
  status < 500 &&
  alreadyDone.test(message.slice(0, LONGEST_REFUSAL));

/** A longer wait for the vendor's rate is worth a line in the log. */
const LONG_WAIT_MS = 10_000;

/** What is left of a request's budget after a whole window of the vendor's rate. */
const LEFT_AFTER_WINDOW_MS = 60_000;

/** Waits until the vendor's rate allows a try. False if that takes too long. */
async function hasTurn(
  client: Target,
  operation: string,
  isRetry: boolean,
  withinMs: number,
): Promise<boolean> {
  const { limiter, logger, vendor } = client;
  const seconds = Math.round(LONG_WAIT_MS / 1000);
  const timer = setTimeout(() => {
    logger.warn(`${operation} has waited ${seconds} s for ${vendor}'s rate limit and is still waiting.`);
  }, LONG_WAIT_MS);
  try {
    await limiter.acquire(isRetry, Math.max(0, withinMs));
    return true;
  } catch (error) {
    if (error instanceof TooBusyError) return false;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

interface Try {
  method: string;
  url: URL;
  request: RequestOptions;
  content: Content | undefined;
  credentials: Credentials;
  limitMs: number;
  tries: number;
  operation: string;
}

/** One try: the reply, or how it failed. */
async function attempt(
  client: Target,
  { method, url, request, content, credentials, limitMs, tries, operation }: Try,
): Promise<Reply | { failure: Failure }> {
  const target = withQuery(url, credentials.query);
  const headers = mergedHeaders(
    OWN_HEADERS,
    client.headers,
    request.headers,
    content && { "Content-Type": content.type },
    credentials.headers,
  );
  const started = performance.now();
  const log = (outcome: string) => {
    if (!client.debug) return;
    const line = `${operation}: ${outcome} in ${Math.round(performance.now() - started)} ms (try ${tries})`;
    client.logger.debug(client.redact(line));
  };
  try {
    const encoded = { method, url: target, headers, body: content?.body, limitMs };
    const response = await sendFollowingRedirects(encoded, client.base, credentials);
    log(`${response.status}, ${response.body.length} bytes`);
    return readResponse(client, method, request, response);
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    const failure = failureOf(thrown);
    log(failure?.message ?? message);
    if (failure) return { failure };
    // Node refuses to write the request, for example because a header's value has a line break.
    if (code?.startsWith("ERR_")) throw new InputError(client.redact(`${operation}: ${message}`));
    throw thrown;
  }
}

function failureOf(thrown: unknown): Failure | undefined {
  if (thrown instanceof UnreadableResponseError) {
    const { status, headers, message, isLasting } = thrown;
    return { status, headers, message, unreadable: true, lasting: isLasting };
  }
  if (thrown instanceof RedirectError) return { headers: {}, message: thrown.message, refused: true };
  if (!(thrown instanceof NoResponseError)) return undefined;
  const { code, message, neverSent } = thrown;
  const inWords = code === "ETIMEDOUT" ? message : (CODES_IN_WORDS[code ?? ""] ?? message);
  const lasting = neverSent && Object.hasOwn(TLS_CODES_IN_WORDS, code ?? "");
  return { code, headers: {}, message: inWords, neverSent, lasting };
}

/** A response redirects to an address to which no request may go. */
class RedirectError extends Error {}

/** Sends a request and follows the redirects of a GET: without credentials once the origin differs. */
async function sendFollowingRedirects(
  request: EncodedRequest,
  base: URL,
  credentials: Credentials,
): Promise<RawResponse> {
  const until = performance.now() + request.limitMs;
  let { url, headers } = request;
  let hasLeft = false;
  for (let redirects = 0; ; redirects++) {
    const response = await send({ ...request, url, headers, limitMs: until - performance.now() });
    const { location } = response.headers;
    const isRedirect = response.status >= 301 && response.status <= 308 && location;
    if (!isRedirect || request.method !== "GET") return response;
    if (redirects === MOST_REDIRECTS)
      throw new RedirectError(`the response redirected ${redirects + 1} times`);
    if (!URL.canParse(location, url.href))
      throw new RedirectError("the response redirected to an invalid address");
    url = new URL(location, url);
    if (url.protocol !== "https:" && url.protocol !== base.protocol) {
      throw new RedirectError("the response redirected to an address that is not encrypted");
    }
    // Servers repeat the query in the redirect, credentials included; once elsewhere, they are not sent again.
    for (const name of Object.keys(credentials.query ?? {})) {
      // Deleting a parameter that is not there would rewrite the others, and break a signed address.
      if (url.searchParams.has(name)) url.searchParams.delete(name);
    }
    hasLeft ||= url.origin !== base.origin;
    if (hasLeft) headers = OWN_HEADERS;
    else url = withQuery(url, credentials.query);
  }
}

function readResponse(
  client: ClientOptions,
  method: string,
  request: RequestOptions,
  { status, headers, body }: RawResponse,
): Reply | { failure: Failure } {
  if (isExhausted(headers)) client.limiter.pause(resetMs(headers) ?? 0);
  if (status >= 300) return { failure: { status, headers, message: textOf(body) } };
  if (request.responseType === "bytes" || request.responseType === "text") {
    const refusal = refusalInsteadOfFile(client, headers, body);
    if (refusal !== undefined) return { failure: { status, headers, message: refusal, refused: true } };
    return { status, headers, data: request.responseType === "bytes" ? body : textOf(body) };
  }
  const text = textOf(body);
  if (method === "HEAD" || !text.trim()) return { status, headers, data: undefined };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const isHtml = looksLikeHtml(text);
    if (/^text\/plain\b/i.test(headers["content-type"] ?? "") && !isHtml)
      return { status, headers, data: text };
    const message = isHtml
      ? "the response was a web page, not JSON"
      : "the response was JSON that is cut off or broken";
    return { failure: { status, headers, message, unreadable: true } };
  }
  if (client.isRefusal?.(data)) return { failure: { status, headers, message: text, refused: true } };
  return { status, headers, data };
}

const textOf = (body: Buffer): string => body.toString("utf8").replace(/^\uFEFF/, "");

/** The text of a failure that was returned, with a status that says success, instead of a file. */
function refusalInsteadOfFile(client: ClientOptions, headers: Headers, body: Buffer): string | undefined {
  if (!client.isRefusal || !headers["content-type"]?.includes("json")) return undefined;
  const text = textOf(body);
  try {
    return client.isRefusal(JSON.parse(text)) ? text : undefined;
  } catch {
    // Not JSON after all, and so not the vendor's error format.
    return undefined;
  }
}
