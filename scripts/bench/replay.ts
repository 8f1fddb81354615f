import http, { type IncomingMessage, type RequestListener } from "node:http";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Certificate } from "./certificate";

export interface ReplayOptions {
  /** The origin of the responses: `http://127.0.0.1:PORT`. */
  from: string;
  /** Whether equal requests get the same stored response; otherwise, every request is forwarded. */
  remember: boolean;
  /** The tenant that all requests are forwarded with: requests that differ only in the tenant are equal. */
  tenant: string;
  /** Serves https with this certificate; http without one. */
  certificate?: Certificate;
}

/** Counts since the last call of `counts`. Requests to the token endpoint are not counted. */
export interface Counts {
  requests: number;
  /** Connections that carried at least one request. */
  connections: number;
  /** Responses with status 429. */
  refused: number;
}

export interface Replay {
  url: string;
  /** The delay before each response, in milliseconds. */
  latencyMs: number;
  counts(): Counts;
}

interface Reply {
  status: number;
  type: string;
  body: Buffer;
}

/**
 * A server between a client and a sandbox. It stores the bytes of every response, so that the sandbox's own time is not
 * measured as the client's, and responds after a fixed latency.
 */
export async function startReplay({ from, remember, tenant, certificate }: ReplayOptions): Promise<Replay> {
  const stored = new Map<string, Promise<Reply>>();
  const agent = new http.Agent({ keepAlive: true });
  let counts: Counts = { requests: 0, connections: 0, refused: 0 };
  let counted = new WeakSet<Socket>();

  const replyTo = (request: IncomingMessage): Promise<Reply> => {
    const path = (request.url ?? "/").replace(/\/tenant\/\d+\//, `/tenant/${tenant}/`);
    if (!remember || request.method !== "GET") return forward(from, agent, request, path);
    const known = stored.get(path) ?? forward(from, agent, request, path);
    stored.set(path, known);
    return known;
  };
  const listener: RequestListener = async (request, response) => {
    const isCounted = request.url?.includes("/tenant/");
    if (isCounted) {
      counts.requests += 1;
      if (!counted.has(request.socket)) counts.connections += 1;
      counted.add(request.socket);
    }
    try {
      if (replay.latencyMs > 0) await wait(replay.latencyMs);
      const { status, type, body } = await replyTo(request);
      if (isCounted && status === 429) counts.refused += 1;
      response.writeHead(status, { "content-type": type, "content-length": body.length }).end(body);
    } catch (error) {
      response.writeHead(502, { "content-type": "text/plain" }).end(String(error));
    }
  };
  const server = certificate
    ? https.createServer({ key: certificate.key, cert: certificate.certificate }, listener)
    : http.createServer(listener);
  // Longer than any pause of a measurement: a connection closed meanwhile would count as not reused.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const replay: Replay = {
    url: `${certificate ? "https" : "http"}://127.0.0.1:${port}`,
    latencyMs: 0,
    counts() {
      const found = counts;
      counts = { requests: 0, connections: 0, refused: 0 };
      counted = new WeakSet();
      return found;
    },
  };
  return replay;
}

function forward(from: string, agent: http.Agent, request: IncomingMessage, path: string): Promise<Reply> {
  const { method, headers } = request;
  return new Promise((resolve, reject) => {
    const forwarded = http.request(`${from}${path}`, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 502,
          type: response.headers["content-type"] ?? "application/json",
          body: Buffer.concat(chunks),
        }),
      );
    });
    forwarded.on("error", reject);
    request.pipe(forwarded);
  });
}
