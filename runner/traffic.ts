import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { ClientRequest, type IncomingMessage } from "node:http";

/** One request of this process, and how it was answered. */
export interface Exchange {
  /** When the request was sent. */
  startedAt: Date;
  method: string;
  /** The host that was called by name, even if a sandbox answered for it. */
  host: string;
  /** Path and query. */
  path: string;
  /** The content type of the request's body. */
  contentType: string | undefined;
  /** The request's body: its first 256 KB. */
  body: Buffer;
  /** The size of the request's whole body. */
  bodyBytes: number;
  requestHeaders?: Record<string, unknown>;
  responseHeaders?: Record<string, unknown>;
  /** The response's body as it was received: its first 256 KB. */
  responseBody?: Buffer;
  /** Undefined if no response arrived. */
  status: number | undefined;
  /** Bytes received, including headers. */
  bytes: number;
  /** From the first byte of the request to the last byte of the response. */
  milliseconds: number;
}

/** Called with each exchange once it is over. */
export type OnExchange = (exchange: Exchange) => void;

/** More of a body is of no use to a reader, and would keep uploads in memory. */
const MOST_BODY_BYTES = 262_144;

const REQUEST_FAILED = "http.client.request.error";
const RESPONSE_STARTED = "http.client.response.finish";

interface Pending {
  startedAt: Date;
  started: number;
  /** Bytes that the connection had received for earlier requests. */
  bytesBefore: number;
  chunks: Buffer[];
  keptBytes: number;
  bodyBytes: number;
  /** The recordings that the request belongs to. */
  recordings: readonly symbol[];
}

type Watcher = (exchange: Exchange, recordings: readonly symbol[]) => void;

const watchers = new Set<Watcher>();
const pending = new WeakMap<ClientRequest, Pending>();
const currentRecordings = new AsyncLocalStorage<readonly symbol[]>();

/**
 * Watches every http and https request of this process, except those of `fetch`.
 * @returns a function that ends it
 */
export const watchTraffic = (onExchange: OnExchange): (() => void) =>
  watch((exchange) => onExchange(exchange));

/** Runs a function and watches only its requests, even if the process makes others at the same time. */
export async function recordTraffic<Result>(
  onExchange: OnExchange,
  run: () => Promise<Result>,
): Promise<Result> {
  const recording = Symbol();
  const stop = watch((exchange, recordings) => {
    if (recordings.includes(recording)) onExchange(exchange);
  });
  try {
    return await currentRecordings.run([...(currentRecordings.getStore() ?? []), recording], run);
  } finally {
    stop();
  }
}

function watch(watcher: Watcher): () => void {
  if (watchers.size === 0) install();
  watchers.add(watcher);
  return () => {
    if (watchers.delete(watcher) && watchers.size === 0) uninstall();
  };
}

// Node's diagnostics channels do not carry bodies, and Node 20 has none for the beginning of a request: the methods
// that send are wrapped as long as someone watches.
const { write, end } = ClientRequest.prototype;

type Send = (this: ClientRequest, ...values: unknown[]) => unknown;

const noting = (send: unknown): Send =>
  function (...values) {
    note(this, values);
    return (send as Send).apply(this, values);
  };

function install(): void {
  Object.assign(ClientRequest.prototype, { write: noting(write), end: noting(end) });
  subscribe(REQUEST_FAILED, onFailed);
  subscribe(RESPONSE_STARTED, onResponse);
}

function uninstall(): void {
  // Both are inherited: without its own ones, the prototype has Node's again.
  Reflect.deleteProperty(ClientRequest.prototype, "write");
  Reflect.deleteProperty(ClientRequest.prototype, "end");
  unsubscribe(REQUEST_FAILED, onFailed);
  unsubscribe(RESPONSE_STARTED, onResponse);
}

function note(request: ClientRequest, [chunk, encoding]: unknown[]): void {
  const entry = pending.get(request) ?? begin(request);
  if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
  const bytes =
    typeof chunk === "string"
      ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
      : chunk;
  const kept = bytes.subarray(0, MOST_BODY_BYTES - entry.keptBytes);
  if (kept.length > 0) entry.chunks.push(Buffer.from(kept));
  entry.keptBytes += kept.length;
  entry.bodyBytes += bytes.length;
}

function begin(request: ClientRequest): Pending {
  const entry: Pending = {
    startedAt: new Date(),
    started: performance.now(),
    bytesBefore: request.socket?.bytesRead ?? 0,
    chunks: [],
    keptBytes: 0,
    bodyBytes: 0,
    recordings: currentRecordings.getStore() ?? [],
  };
  // A connection that is used again has counted the bytes of earlier responses.
  request.once("socket", (socket) => {
    entry.bytesBefore = socket.bytesRead;
  });
  pending.set(request, entry);
  return entry;
}

function onFailed(message: unknown): void {
  finish((message as { request: ClientRequest }).request);
}

function onResponse(message: unknown): void {
  const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
  const chunks: Buffer[] = [];
  let kept = 0;
  // A listener for "data" would make the response flow before its client is ready for it.
  const { push } = response;
  response.push = function (this: IncomingMessage, chunk: unknown, encoding?: BufferEncoding) {
    if (chunk instanceof Uint8Array && kept < MOST_BODY_BYTES) {
      const part = Buffer.from(chunk.subarray(0, MOST_BODY_BYTES - kept));
      chunks.push(part);
      kept += part.length;
    }
    return push.call(this, chunk, encoding);
  };
  const over = () => finish(request, response.statusCode, response.headers, chunks);
  response.once("end", over).once("close", over);
}

function finish(
  request: ClientRequest,
  status?: number,
  responseHeaders?: Record<string, unknown>,
  chunks: Buffer[] = [],
): void {
  const entry = pending.get(request);
  if (!entry) return;
  pending.delete(request);
  const contentType = request.getHeader("content-type");
  const exchange: Exchange = {
    startedAt: entry.startedAt,
    method: request.method,
    host: String(request.getHeader("host") ?? request.host),
    path: request.path,
    contentType: contentType === undefined ? undefined : String(contentType),
    body: Buffer.concat(entry.chunks),
    bodyBytes: entry.bodyBytes,
    requestHeaders: { ...request.getHeaders() },
    responseHeaders,
    responseBody: Buffer.concat(chunks),
    status,
    bytes: status === undefined ? 0 : (request.socket?.bytesRead ?? 0) - entry.bytesBefore,
    milliseconds: performance.now() - entry.started,
  };
  for (const watcher of [...watchers]) watcher(exchange, entry.recordings);
}
