import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { TLSSocket } from "node:tls";
import { promisify } from "node:util";
import zlib from "node:zlib";
import axios, { type AxiosInstance } from "axios";
import type { Headers } from "./types";

/** One request, encoded. */
export interface EncodedRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  /** Chunks for a body that contains files. */
  body?: string | Buffer | readonly Buffer[];
  /** Milliseconds from the first byte sent to the last byte received. */
  limitMs: number;
}

/** A complete response, decompressed. */
export interface RawResponse {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** No complete response was received. */
export class NoResponseError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
    /** No connection was established: the vendor cannot have seen the request. */
    readonly neverSent: boolean,
  ) {
    super(message);
    this.name = "NoResponseError";
  }
}

/** A response was received, but its body cannot be used. */
export class UnreadableResponseError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly headers: Headers,
    /** Another try would fail in the same way. */
    readonly isLasting: boolean,
  ) {
    super(message);
    this.name = "UnreadableResponseError";
  }
}

/** DNS, TCP and TLS take less than a second; a host that is silent for this long stays silent. */
const CONNECT_LIMIT_MS = 15_000;

/**
 * Connections that were idle for longer are not used again. Many servers close theirs after 5 s, and a request that
 * is sent while the server closes fails without saying whether it was processed.
 */
const IDLE_LIMIT_MS = 4_000;

/** Smaller bodies are decompressed synchronously: passing them to another thread costs more. */
const LARGEST_SYNCHRONOUS = 32_768;

/**
 * The largest response, as received and decompressed. A run has 1 GB of memory, and a parsed JSON document takes
 * several times its text. The largest pages of the vendors are a few megabytes, their files tens of megabytes.
 */
export const LARGEST_RESPONSE = 128 * 1024 * 1024;
const TOO_LARGE = "the response is larger than 128 MB";

const agents = {
  "http:": new http.Agent({ keepAlive: true, timeout: IDLE_LIMIT_MS }),
  "https:": new https.Agent({ keepAlive: true, timeout: IDLE_LIMIT_MS }),
};
let lastUsed = 0;

/** A process that was frozen between two runs has not noticed that its connections were closed. */
function dropIdleConnections(): void {
  const now = Date.now();
  const wasIdle = now - lastUsed > IDLE_LIMIT_MS;
  lastUsed = now;
  if (!wasIdle) return;
  for (const { freeSockets } of Object.values(agents)) {
    for (const socket of Object.values(freeSockets).flat()) socket?.destroy();
  }
}

let instance: AxiosInstance | undefined;

/**
 * The shared axios instance, created for the first request: axios takes longer to load than everything else here.
 * It only sends. Redirects, statuses, encodings and JSON are handled where credentials and retries are known.
 */
function sharedInstance(): AxiosInstance {
  if (instance) return instance;
  instance = axios.create({
    adapter: "http",
    httpAgent: agents["http:"],
    httpsAgent: agents["https:"],
    proxy: false,
    maxRedirects: 0,
    validateStatus: null,
    decompress: false,
    responseType: "stream",
    maxBodyLength: Number.POSITIVE_INFINITY,
    transformRequest: [],
    transformResponse: [],
  });
  instance.defaults.headers = { common: {} } as AxiosInstance["defaults"]["headers"];
  return instance;
}

/**
 * Sends a request and reads the whole response. Redirects are not followed.
 * @throws NoResponseError, UnreadableResponseError, or Node's own error if the request cannot be written
 *   (ERR_INVALID_CHAR and others)
 */
export async function send({ method, url, headers, body, limitMs }: EncodedRequest): Promise<RawResponse> {
  for (const [name, value] of Object.entries(headers)) http.validateHeaderValue(name, value);
  dropIdleConnections();
  const exchange = new Exchange(limitMs);
  try {
    const response = await sharedInstance().request<IncomingMessage>({
      method,
      url: url.href,
      // Without this, axios declares the type of a body that does not exist.
      headers: body === undefined ? { ...headers, "Content-Type": false } : { ...headers, ...lengthOf(body) },
      data: isChunked(body) ? Readable.from(body, { objectMode: false }) : body,
      transport: exchange.transport,
    });
    exchange.isConnecting = false;
    const received = response.data;
    const whole = await read(received);
    return await decompressed(received, whole);
  } catch (thrown) {
    throw exchange.failure(thrown);
  } finally {
    exchange.end();
  }
}

const isChunked = (body: EncodedRequest["body"]): body is readonly Buffer[] => Array.isArray(body);

/** Axios knows the length of every other body. */
const lengthOf = (body: NonNullable<EncodedRequest["body"]>) =>
  isChunked(body) ? { "Content-Length": String(body.reduce((sum, { length }) => sum + length, 0)) } : {};

/** Watches one request: whether its connection was established, and how long it takes. */
class Exchange {
  isConnecting = false;
  private request: ClientRequest | undefined;
  private expired: Error | undefined;
  private readonly timer: NodeJS.Timeout;
  private connectTimer: NodeJS.Timeout | undefined;

  constructor(limitMs: number) {
    this.timer = setTimeout(() => this.giveUp(limitMs), Math.max(1, limitMs));
  }

  /** Axios's hook for the module that opens a request: only here can the socket be watched from its beginning. */
  readonly transport = {
    request: (options: https.RequestOptions, onResponse: (response: IncomingMessage) => void) => {
      const request = (options.protocol === "http:" ? http : https).request(options, onResponse);
      this.request = request;
      if (this.expired) request.destroy(this.expired);
      request.once("socket", (socket) => this.watch(request, socket));
      return request;
    },
  };

  private watch(request: ClientRequest, socket: Socket): void {
    if (request.reusedSocket || !socket.connecting) return;
    this.isConnecting = true;
    this.connectTimer = setTimeout(() => this.giveUp(CONNECT_LIMIT_MS), CONNECT_LIMIT_MS);
    socket.once(socket instanceof TLSSocket ? "secureConnect" : "connect", () => {
      this.isConnecting = false;
      clearTimeout(this.connectTimer);
    });
  }

  private giveUp(ms: number): void {
    const what = this.isConnecting ? "no connection was established" : "no complete response was received";
    this.expired = Object.assign(new Error(`${what} within ${inSeconds(ms)}`), { code: "ETIMEDOUT" });
    this.request?.destroy(this.expired);
  }

  /** What `send` throws for an error of axios, of Node, or of the reading of the response. */
  failure(thrown: unknown): Error {
    this.request?.destroy();
    if (thrown instanceof UnreadableResponseError) return thrown;
    const cause = (this.expired ?? (thrown as { cause?: unknown }).cause ?? thrown) as NodeJS.ErrnoException &
      Error;
    if (cause.code?.startsWith("ERR_INVALID_")) return cause;
    return new NoResponseError(cause.message, cause.code, this.isConnecting);
  }

  end(): void {
    clearTimeout(this.timer);
    clearTimeout(this.connectTimer);
    // The vendor responded before the upload was complete, and does not want the rest.
    if (this.request && !this.request.writableFinished) this.request.destroy();
  }
}

/** "90 s"; less than a second in milliseconds. */
export const inSeconds = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1000)} s`;

/** A declared length is reserved up to this size; beyond it, memory is taken as the bytes arrive. */
const LARGEST_RESERVED = 64 * 1024 * 1024;

/** The whole body. If its length is declared, it is copied into place as it arrives, and never held twice. */
function read(response: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const { statusCode = 0, headers } = response;
    const declared = Number(headers["content-length"]);
    const whole = declared <= LARGEST_RESERVED ? Buffer.allocUnsafe(declared) : undefined;
    const chunks: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      reject(new UnreadableResponseError(TOO_LARGE, statusCode, headers as Headers, true));
      response.destroy();
    };
    if (declared > LARGEST_RESPONSE) return refuse();
    response.on("data", (chunk: Buffer) => {
      if (length + chunk.length > LARGEST_RESPONSE) return refuse();
      if (whole) chunk.copy(whole, length);
      else chunks.push(chunk);
      length += chunk.length;
    });
    response.on("end", () => {
      if (response.complete) resolve(whole?.subarray(0, length) ?? Buffer.concat(chunks));
    });
    // Also if the connection is closed too early.
    response.on("error", reject);
  });
}

const unzip = promisify(zlib.unzip);
const brotliDecompress = promisify(zlib.brotliDecompress);

/** The value of Accept-Encoding. */
export const ENCODINGS = "gzip, deflate, br";

async function decompressed(response: IncomingMessage, body: Buffer): Promise<RawResponse> {
  const { statusCode: status = 0 } = response;
  const headers = response.headers as Headers;
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  if (!encoding || encoding === "identity" || body.length === 0) return { status, headers, body };
  const limit = { maxOutputLength: LARGEST_RESPONSE };
  const isSmall = body.length <= LARGEST_SYNCHRONOUS;
  try {
    const plain =
      encoding === "br"
        ? isSmall
          ? zlib.brotliDecompressSync(body, limit)
          : await brotliDecompress(body, limit)
        : isSmall
          ? zlib.unzipSync(body, limit)
          : await unzip(body, limit);
    return { status, headers, body: plain };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    const message = isTooLarge ? TOO_LARGE : "the response was cut off or its compression is broken";
    throw new UnreadableResponseError(message, status, headers, isTooLarge);
  }
}
