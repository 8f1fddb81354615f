import http from "node:http";
import https from "node:https";
import type { ActionLogger, Connection } from "@prismatic-io/spectral";
import axios, { type AxiosResponse, type ResponseType } from "axios";
import { asError, connectionError, InputError, inWords, type ReadComplaint, VendorError } from "./errors";
import type { Limiter } from "./limiter";
import type { Redact } from "./redact";
import {
  cannotHaveActed,
  type Failure,
  type Headers,
  isIdempotent,
  isSpent,
  MOST_TRIES,
  mayRetry,
  resetMs,
  TOTAL_BUDGET_MS,
  TRY_LIMIT_MS,
  waitBefore,
} from "./retry";

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

/** Idle connections are let go of by Node before a process ends; they cost a handshake (two round trips) to make anew. */
const agents = {
  httpAgent: new http.Agent({ keepAlive: true }),
  httpsAgent: new https.Agent({ keepAlive: true }),
};

/** A download may be handed to a storage host, and that to another; more is a loop. */
const MOST_REDIRECTS = 3;

/** A vendor's message longer than this is a page or a dump, not a sentence. */
const LONGEST_MESSAGE = 600;

/**
 * A client of one vendor for one connection: it authenticates, keeps below the vendor's rate, tries again where
 * that is safe, and turns every failure into an error that a person can act on.
 * @throws (from requests) VendorError, or ConnectionError where the credentials are refused
 */
export function createClient(options: ClientOptions): Client {
  return {
    request: (method, path, request = {}) => perform(options, method, path, request) as Promise<Reply<never>>,
  };
}

async function perform(
  client: ClientOptions,
  method: string,
  path: string,
  request: RequestOptions,
): Promise<Reply> {
  const { limiter, renew } = client;
  const {
    tryMs = TRY_LIMIT_MS,
    totalMs = TOTAL_BUDGET_MS,
    tries: mostTries = MOST_TRIES,
    waitMs,
  } = client.limits ?? {};
  const url = urlOf(client.baseUrl, path);
  const operation = request.operation ?? `${method} ${path}`;
  await limiter.take();
  const started = Date.now();
  let renewed = false;
  let earlier: Failure | undefined;

  for (let tries = 1; ; tries++) {
    if (tries > 1) await limiter.take();
    const left = totalMs - (Date.now() - started);
    const credentials = await client.credentials();
    const limitMs = Math.min(tryMs, left);
    const outcome = await attempt(client, { method, url, request, credentials, limitMs, tries, operation });
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
    const wait = waitBefore(tries, failure, waitMs);
    if (failure.status === 429) limiter.pause(wait);
    const repeatable = request.repeatable || mayRetry(method, failure);
    const again = repeatable && mayRetry("GET", failure) && tries < mostTries;
    if (!again || Date.now() - started + wait >= totalMs) {
      throw failed(client, method, operation, failure, earlier, tries, Date.now() - started);
    }
    if (!cannotHaveActed(failure)) earlier = failure;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

interface Try {
  method: string;
  url: URL;
  request: RequestOptions;
  credentials: Credentials;
  limitMs: number;
  tries: number;
  operation: string;
}

/** One try: the reply, or how it failed. */
async function attempt(
  client: ClientOptions,
  { method, url, request, credentials, limitMs, tries, operation }: Try,
): Promise<Reply | { failure: Failure }> {
  const target = new URL(url);
  addQuery(target.searchParams, { ...request.query, ...credentials.query });
  const headers = { ...client.headers, ...request.headers, ...credentials.headers };
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), Math.max(1, limitMs));
  const started = Date.now();
  const log = (outcome: string) => {
    if (!client.debug) return;
    const line = `${operation}: ${outcome} in ${Date.now() - started} ms (try ${tries})`;
    client.logger.debug(client.redact(line));
  };
  try {
    const response = await follow(target, headers, client.baseUrl, (to, sent) =>
      axios.request({
        ...agents,
        method,
        url: to,
        headers: sent,
        data: method === "GET" || method === "HEAD" ? undefined : request.body,
        responseType: wireType(request.responseType),
        transformResponse: keep,
        transformRequest: asJson,
        validateStatus: null,
        maxRedirects: 0,
        maxContentLength: -1,
        maxBodyLength: -1,
        proxy: false,
        signal: abort.signal,
      }),
    );
    log(`${response.status}, ${response.data?.length ?? 0} bytes`);
    return understand(client, method, request, response);
  } catch (thrown) {
    const code = (thrown as { code?: string }).code ?? (thrown as { cause?: { code?: string } }).cause?.code;
    if (code?.startsWith("ERR_INVALID"))
      throw new InputError(client.redact(`${operation}: ${asError(thrown).message}`));
    const timedOut = abort.signal.aborted;
    const message = timedOut
      ? `no complete answer came within ${Math.round((Date.now() - started) / 1000)} s`
      : ((code && inWords[code]) ?? asError(thrown).message);
    log(message);
    return { failure: { code: timedOut ? "ETIMEDOUT" : code, headers: {}, message } };
  } finally {
    clearTimeout(timer);
  }
}

/** Sends to `target` and, where a reply points elsewhere, there: without credentials once the host is another. */
async function follow(
  target: URL,
  headers: Record<string, string>,
  baseUrl: string,
  send: (url: string, headers: Record<string, string>) => Promise<AxiosResponse>,
): Promise<AxiosResponse> {
  let url = target;
  let sent = headers;
  for (let redirects = 0; ; redirects++) {
    const response = await send(url.href, sent);
    const location = response.headers.location as string | undefined;
    const moved = response.status >= 301 && response.status <= 308 && location;
    if (!moved || response.config.method?.toUpperCase() !== "GET") return response;
    if (redirects === MOST_REDIRECTS) throw new Error(`the answer pointed elsewhere ${redirects} times`);
    url = new URL(location, url);
    if (url.protocol !== "https:" && url.protocol !== new URL(baseUrl).protocol) {
      throw new Error("the answer pointed to an address that is not encrypted");
    }
    if (url.origin !== new URL(baseUrl).origin) sent = {};
  }
}

function understand(
  client: ClientOptions,
  method: string,
  request: RequestOptions,
  response: AxiosResponse,
): Reply | { failure: Failure } {
  const { status } = response;
  const headers = response.headers as Headers;
  if (isSpent(headers)) client.limiter.pause(resetMs(headers) ?? 0);
  if (status >= 300) {
    const raw = Buffer.isBuffer(response.data) ? response.data.toString("utf8") : String(response.data ?? "");
    return { failure: { status, headers, message: raw } };
  }
  if (request.responseType === "bytes" || request.responseType === "text") {
    return { status, headers, data: response.data };
  }
  const text = response.data as string | undefined;
  if (method === "HEAD" || !text?.trim()) return { status, headers, data: undefined };
  try {
    const data = JSON.parse(text);
    if (client.isRefusal?.(data)) return { failure: { status, headers, message: text, refused: true } };
    return { status, headers, data };
  } catch {
    const what = looksLikeHtml(text)
      ? "the answer was a web page, not JSON"
      : "the answer was JSON that is cut off or broken";
    return { failure: { status, headers, message: what, unreadable: true } };
  }
}

function failed(
  client: ClientOptions,
  method: string,
  operation: string,
  failure: Failure,
  earlier: Failure | undefined,
  tries: number,
  elapsedMs: number,
): VendorError {
  const { status, unreadable } = failure;
  const complaint =
    status === undefined || unreadable
      ? { message: failure.message }
      : complaintOf(client, failure.message, status);
  const uncertain = !cannotHaveActed(failure) || earlier !== undefined;
  const outcomeUnknown = !isIdempotent(method) && uncertain;
  const sentences = [
    complaint.message,
    status === 403 ? client.explainForbidden?.(operation, method) : undefined,
    status === 429 ? "Too many requests: ask for less at a time, or run the step again later" : undefined,
    tries > 1 ? `Tried ${tries} times in ${Math.round(elapsedMs / 1000)} s` : undefined,
    earlier && !outcomeUnknown && method !== "GET"
      ? `An earlier try was answered with ${earlier.status ?? earlier.message} and may have been carried out`
      : undefined,
    outcomeUnknown
      ? `It is not known whether ${client.vendor} carried this out; it was not sent again. Look for the record in ${client.vendor} before running this step once more`
      : undefined,
  ];
  return new VendorError({
    ...complaint,
    vendor: client.vendor,
    operation: client.redact(operation),
    status,
    message: client.redact(sentences.filter(Boolean).join(". ").replaceAll("..", ".")),
    fields: redactFields(client, complaint.fields),
    retryable: mayRetry("GET", failure),
    outcomeUnknown,
  });
}

function refusedCredentials(client: ClientOptions, operation: string, failure: Failure) {
  const { message } = complaintOf(client, failure.message, 401);
  const advice = "The connection's credentials were refused: check them, then connect again";
  return connectionError(
    client.connection,
    client.redact(`${client.vendor} 401 on ${operation}: ${message}. ${advice}.`),
  );
}

function complaintOf(client: ClientOptions, raw: string, status: number) {
  if (looksLikeHtml(raw)) return { message: "the answer was a web page, not a message" };
  let body: unknown = raw;
  try {
    body = JSON.parse(raw);
  } catch {
    // Plain text is a message as well.
  }
  const read = client.readComplaint(body, status);
  if (read) return { ...read, message: read.message.slice(0, LONGEST_MESSAGE) };
  const text = raw.trim().slice(0, LONGEST_MESSAGE);
  return { message: text || (http.STATUS_CODES[status]?.toLowerCase() ?? "no reason was given") };
}

function redactFields(client: ClientOptions, fields?: Record<string, string[]>) {
  if (!fields) return undefined;
  return Object.fromEntries(Object.entries(fields).map(([key, said]) => [key, said.map(client.redact)]));
}

/** Joins base and path, and makes sure that the result still lies below the base. */
function urlOf(baseUrl: string, path: string): URL {
  const base = new URL(baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`);
  const url = new URL(path, base);
  const climbs = /(^|\/)\.\.?(\/|$)|\\|%2e%2e|%2f|%5c/i.test(path);
  if (climbs || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw new Error(`The path ${JSON.stringify(path)} leads outside ${base.href}: nothing was sent.`);
  }
  return url;
}

function addQuery(search: URLSearchParams, query: Query): void {
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(key, String(one));
    }
  }
}

const looksLikeHtml = (text: string) => /^\s*<(!doctype|html|head|body|\?xml)/i.test(text);

const keep = (data: unknown) => data;

/** Replaces axios's own chain of guesses: a body is JSON unless it says what it is. */
function asJson(body: unknown, headers: { setContentType(type: string, rewrite: boolean): void }): unknown {
  const itself =
    body === undefined ||
    typeof body === "string" ||
    Buffer.isBuffer(body) ||
    body instanceof FormData ||
    body instanceof URLSearchParams;
  if (body instanceof URLSearchParams) {
    headers.setContentType("application/x-www-form-urlencoded", true);
    return body.toString();
  }
  if (itself) return body;
  headers.setContentType("application/json", false);
  return JSON.stringify(body);
}

const wireType = (type: RequestOptions["responseType"]): ResponseType =>
  type === "bytes" ? "arraybuffer" : "text";
