import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { promisify } from "node:util";
import zlib from "node:zlib";
import type { Headers } from "./retry";

/** One request, encoded. */
export interface Wire {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string | Buffer;
  /** Milliseconds from the first byte sent to the last one received. */
  limitMs: number;
}

/** A whole answer, decompressed. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** No whole answer came. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
    /** The connection never came about: the vendor cannot have seen the request. */
    readonly neverSent: boolean,
  ) {
    super(message);
  }
}

/** The answer came, but its compression is broken. */
export class BrokenAnswer extends Error {
  constructor(
    readonly status: number,
    readonly headers: Headers,
  ) {
    super("the answer was cut off or its compression is broken");
  }
}

/** Looking up the host, connecting and TLS take under a second; a host that is silent so long will stay silent. */
const CONNECT_LIMIT_MS = 15_000;

/**
 * A connection that has been idle longer is not used again: many servers close theirs after 5 s, and a request
 * that meets the closing is lost without a word whether it was carried out.
 */
const IDLE_LIMIT_MS = 4_000;

/** Smaller bodies are decompressed at once: handing them to another thread costs more. */
const LARGEST_AT_ONCE = 32_768;

const agents = {
  "http:": new http.Agent({ keepAlive: true, timeout: IDLE_LIMIT_MS }),
  "https:": new https.Agent({ keepAlive: true, timeout: IDLE_LIMIT_MS }),
};
let lastUsed = 0;

/** A process that was frozen between two runs has not seen its connections close. */
function dropIdleConnections(): void {
  const now = Date.now();
  const idle = now - lastUsed > IDLE_LIMIT_MS;
  lastUsed = now;
  if (!idle) return;
  for (const { freeSockets } of Object.values(agents)) {
    for (const socket of Object.values(freeSockets).flat()) socket?.destroy();
  }
}

/**
 * Sends a request and reads the whole answer. Redirects are not followed.
 * @throws NoAnswer, BrokenAnswer, or Node's own error where the request cannot be made (ERR_INVALID_CHAR and such)
 */
export function send({ method, url, headers, body, limitMs }: Wire): Promise<Answer> {
  dropIdleConnections();
  return new Promise((resolve, reject) => {
    const agent = agents[url.protocol as keyof typeof agents];
    const sent =
      body === undefined ? headers : { ...headers, "Content-Length": String(Buffer.byteLength(body)) };
    const request: ClientRequest = (url.protocol === "http:" ? http : https).request({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: url.pathname + url.search,
      method,
      agent,
      headers: sent,
    });
    let connecting = false;
    let connectTimer: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => giveUp(limitMs), Math.max(1, limitMs));
    const settle = () => {
      clearTimeout(timer);
      clearTimeout(connectTimer);
    };
    const fail = (error: Error & { code?: string }) => {
      settle();
      reject(new NoAnswer(error.message, error.code, connecting));
      request.destroy();
    };
    const giveUp = (ms: number) => {
      const what = connecting ? "no connection came about" : "no complete answer came";
      fail(Object.assign(new Error(`${what} within ${inSeconds(ms)}`), { code: "ETIMEDOUT" }));
    };

    request.on("socket", (socket) => {
      if (request.reusedSocket || !socket.connecting) return;
      connecting = true;
      connectTimer = setTimeout(() => giveUp(CONNECT_LIMIT_MS), CONNECT_LIMIT_MS);
      socket.once(connectedEvent(socket), () => {
        connecting = false;
        clearTimeout(connectTimer);
      });
    });
    request.on("error", fail);
    request.on("response", (response) => {
      connecting = false;
      read(response).then(
        (whole) => {
          settle();
          decompressed(response, whole).then(resolve, reject);
        },
        (error: Error) => fail(error),
      );
    });
    request.end(body);
  });
}

const connectedEvent = (socket: Socket) => (socket instanceof TLSSocket ? "secureConnect" : "connect");

/** "90 s"; a shorter time in milliseconds. */
export const inSeconds = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1000)} s`;

/** A length that is announced is believed up to here; beyond it, memory is taken as the bytes come. */
const LARGEST_RESERVED = 64 * 1024 * 1024;

/** The whole body. Where its length is announced it is copied into place as it comes, and never held twice. */
function read(response: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const announced = Number(response.headers["content-length"]);
    const whole = announced <= LARGEST_RESERVED ? Buffer.allocUnsafe(announced) : undefined;
    const chunks: Buffer[] = [];
    let length = 0;
    response.on("data", (chunk: Buffer) => {
      if (whole) chunk.copy(whole, length);
      else chunks.push(chunk);
      length += chunk.length;
    });
    response.on("end", () => {
      if (response.complete) resolve(whole?.subarray(0, length) ?? Buffer.concat(chunks));
    });
    response.on("error", reject);
    response.on("close", () => {
      if (!response.complete)
        reject(Object.assign(new Error("the answer was cut off"), { code: "ECONNRESET" }));
    });
  });
}

const unzip = promisify(zlib.unzip);
const brotli = promisify(zlib.brotliDecompress);

/** What is asked for in Accept-Encoding. */
export const ENCODINGS = "gzip, deflate, br";

async function decompressed({ statusCode = 0, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  const answer = { status: statusCode, headers: headers as Headers, body };
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  if (!encoding || encoding === "identity" || body.length === 0) return answer;
  try {
    const small = body.length <= LARGEST_AT_ONCE;
    if (encoding === "br")
      return { ...answer, body: small ? zlib.brotliDecompressSync(body) : await brotli(body) };
    return { ...answer, body: small ? zlib.unzipSync(body) : await unzip(body) };
  } catch {
    throw new BrokenAnswer(statusCode, headers as Headers);
  }
}
