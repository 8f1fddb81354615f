import type { ActionLogger, Connection } from "@prismatic-io/spectral";
import { type Content, contentOf, mergedHeaders, OWN_HEADERS, urlOf, withQuery } from "./encoding";
import { InputError, inWords, type ReadComplaint } from "./errors";
import { failed, looksLikeHtml, refusedCredentials } from "./failures";
import type { Limiter } from "./limiter";
import type { Redact } from "./redact";
import {
  cannotHaveActed,
  type Failure,
  type Headers,
  isSpent,
  LEAST_TRY_MS,
  MOST_TRIES,
  mayRetry,
  resetMs,
  TOTAL_BUDGET_MS,
  TRY_LIMIT_MS,
  waitBefore,
} from "./retry";
import { type Answer, BrokenAnswer, NoAnswer, send, type Wire } from "./send";

/** Query parameters: blank ones are left out, lists are given once an entry. */
export type Query = Record<string, unknown>;

/** What authenticates a request. */
export interface Credentials {
  headers?: Record<string, string>;
  /** Only where the vendor knows no header. */
  query?: Record<string, string>;
  /** The token among them, where it can be renewed. */
  token?: string;
}

/** Where a client sends its credentials, and how it understands the answers. */
export interface ClientOptions {
  /** The vendor's name, which begins every error. */
  vendor: string;
  connection: Connection;
  /** Origin and fixed beginning of every path, such as "https://api.example.com/v2". */
  baseUrl: string;
  /** The headers of every request but those that authenticate. */
  headers?: Record<string, string>;
  /** Asked at every try. */
  credentials: () => Promise<Credentials>;
  /** Takes a new token after a 401 to this one. Left out where the vendor has none to give. */
  renew?: (refused: string | undefined) => Promise<void>;
  limiter: Limiter;
  redact: Redact;
  readComplaint: ReadComplaint;
  /** True for a reply that is a refusal although its status says success, such as { success: false }. */
  isRefusal?: (body: unknown) => boolean;
  /** Says what a 403 lacks, where the vendor's reply does not ("the app lacks the scope jpm.jobs:w"). */
  explainForbidden?: (operation: string, method: string) => string | undefined;
  logger: Pick<ActionLogger, "debug" | "warn">;
  debug: boolean;
  limits?: Limits;
}

/** What a caller may bound more narrowly than retry.ts does; Raw Request has inputs for it. */
export interface Limits {
  /** Milliseconds for one try. */
  tryMs?: number;
  /** Milliseconds for all tries of a request. */
  totalMs?: number;
  tries?: number;
  /** Milliseconds before each further try, in place of the backoff; what the vendor asks for goes before it. */
  waitMs?: number;
}

export interface RequestOptions {
  query?: Query;
  /** Sent as JSON, or as it is where it is a FormData, URLSearchParams or Buffer. */
  body?: unknown;
  headers?: Record<string, string>;
  responseType?: "json" | "bytes" | "text";
  /** The operation's name in errors and logs, where the path is not what a person would recognise. */
  operation?: string;
  /** The request may be sent twice without harm, whatever its method says. */
  repeatable?: boolean;
}

export interface Reply<Data = unknown> {
  status: number;
  headers: Headers;
  data: Data;
}

export interface Client {
  /** Sends a request to a path below the base URL and gives back the whole reply. */
  request<Data = unknown>(method: string, path: string, options?: RequestOptions): Promise<Reply<Data>>;
}

/** A download may be handed to a storage host, and that to another; more is a loop. */
const MOST_REDIRECTS = 3;

/**
 * A client of one vendor for one connection: it authenticates, keeps below the vendor's rate, tries again where
 * that is safe, and turns every failure into an error that a person can act on.
 * @throws (from requests) VendorError, or ConnectionError where the credentials are refused
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
  const totalMs = client.limits?.totalMs ?? Math.max(TOTAL_BUDGET_MS, tryMs);
  const url = withQuery(urlOf(client.base, path), request.query);
  const operation = request.operation ?? `${method} ${path}`;
  const withBody = method !== "GET" && method !== "HEAD" && request.body !== undefined;
  const content = withBody ? await contentOf(request.body, request.headers) : undefined;
  await limiter.take();
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const leastMs = Math.min(tryMs, LEAST_TRY_MS);
  let renewed = false;
  let earlier: Failure | undefined;

  for (let tries = 1; ; tries++) {
    if (tries > 1) await limiter.take(true);
    const credentials = await client.credentials();
    const limitMs = Math.min(tryMs, Math.max(leastMs, totalMs - elapsed()));
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
      if (!renew || renewed) throw refusedCredentials(client, operation, failure);
      renewed = true;
      await renew(credentials.token);
      continue;
    }
    if (earlier && method === "DELETE" && failure.status === 404) {
      return { status: 204, headers: failure.headers, data: undefined };
    }
    const wait = waitBefore(tries, failure, client.limits?.waitMs);
    if (failure.status === 429) limiter.pause(wait);
    const again = mayRetry(request.repeatable ? "GET" : method, failure) && tries < mostTries;
    if (!again || elapsed() + wait + leastMs > totalMs) {
      throw failed(client, { method, operation, request, failure, earlier, tries, elapsedMs: elapsed() });
    }
    if (!cannotHaveActed(failure)) earlier ??= failure;
    await new Promise((resolve) => setTimeout(resolve, wait));
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
    const wire = { method, url: target, headers, body: content?.body, limitMs };
    const answer = await follow(wire, client.base);
    log(`${answer.status}, ${answer.body.length} bytes`);
    return understand(client, method, request, answer);
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    const failure = failureOf(thrown);
    log(failure?.message ?? message);
    if (failure) return { failure };
    // Node refuses to make the request: a header's value has a line break in it, say.
    if (code?.startsWith("ERR_")) throw new InputError(client.redact(`${operation}: ${message}`));
    throw thrown;
  }
}

function failureOf(thrown: unknown): Failure | undefined {
  if (thrown instanceof BrokenAnswer) {
    return { status: thrown.status, headers: thrown.headers, message: thrown.message, unreadable: true };
  }
  if (thrown instanceof Misdirected) return { headers: {}, message: thrown.message, refused: true };
  if (!(thrown instanceof NoAnswer)) return undefined;
  const { code, message, neverSent } = thrown;
  const said = code === "ETIMEDOUT" ? message : (inWords[code ?? ""] ?? message);
  return { code, headers: {}, message: said, neverSent };
}

/** A reply points to where no request may go. */
class Misdirected extends Error {}

/** Sends and, where a reply points elsewhere, sends there: without credentials once the host is another. */
async function follow(wire: Wire, base: URL): Promise<Answer> {
  const until = performance.now() + wire.limitMs;
  let { url, headers } = wire;
  for (let redirects = 0; ; redirects++) {
    const answer = await send({ ...wire, url, headers, limitMs: until - performance.now() });
    const { location } = answer.headers;
    const moved = answer.status >= 301 && answer.status <= 308 && location;
    if (!moved || wire.method !== "GET") return answer;
    if (redirects === MOST_REDIRECTS)
      throw new Misdirected(`the answer pointed elsewhere ${redirects + 1} times`);
    if (!URL.canParse(location, url.href))
      throw new Misdirected("the answer pointed to something that is no address");
    url = new URL(location, url);
    if (url.protocol !== "https:" && url.protocol !== base.protocol) {
      throw new Misdirected("the answer pointed to an address that is not encrypted");
    }
    if (url.origin !== base.origin) headers = OWN_HEADERS;
  }
}

function understand(
  client: ClientOptions,
  method: string,
  request: RequestOptions,
  { status, headers, body }: Answer,
): Reply | { failure: Failure } {
  if (isSpent(headers)) client.limiter.pause(resetMs(headers) ?? 0);
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
    const what = isHtml
      ? "the answer was a web page, not JSON"
      : "the answer was JSON that is cut off or broken";
    return { failure: { status, headers, message: what, unreadable: true } };
  }
  if (client.isRefusal?.(data)) return { failure: { status, headers, message: text, refused: true } };
  return { status, headers, data };
}

const textOf = (body: Buffer): string => body.toString("utf8").replace(/^\uFEFF/, "");

/** The text of a refusal that came, with a status that says success, where a file was asked for. */
function refusalInsteadOfFile(client: ClientOptions, headers: Headers, body: Buffer): string | undefined {
  if (!client.isRefusal || !headers["content-type"]?.includes("json")) return undefined;
  const text = textOf(body);
  try {
    return client.isRefusal(JSON.parse(text)) ? text : undefined;
  } catch {
    // Whatever it is, it is not the vendor's refusal.
    return undefined;
  }
}
