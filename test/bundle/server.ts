import http, { type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

/** A request as a server received it, without what differs from run to run. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

const RECORD = JSON.stringify({ id: 7, name: "Größe" });

/** A local server that answers in the ways that a client must handle, and works as a proxy that refuses. */
export async function startServer() {
  const received: Received[] = [];
  const server = http.createServer(async (request, response) => {
    received.push(neutral(request, await text(request)));
    response.sendDate = false;
    const json = { "content-type": "application/json" };
    const compressed = (encoding: string, body: Buffer) =>
      response.writeHead(200, { ...json, "content-encoding": encoding }).end(body);
    switch (request.url?.split("?")[0]) {
      case "/gzip":
        return compressed("gzip", gzipSync(RECORD));
      case "/brotli":
        return compressed("br", brotliCompressSync(RECORD));
      case "/deflate":
        return compressed("deflate", deflateSync(RECORD));
      case "/redirect":
        return response.writeHead(307, { location: "/record" }).end();
      case "/missing":
        return response.writeHead(404, json).end('{"error":"no such record"}');
      case "/silent":
        return;
      case "/cut":
        return response
          .writeHead(200, { ...json, "content-length": "100" })
          .write("{", () => response.destroy());
      default:
        return response.writeHead(200, json).end(RECORD);
    }
  });
  server.on("connect", (request, socket) => {
    received.push(neutral(request, ""));
    socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** The requests since the last call. */
    take: () => received.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Boundaries are random, in their length too. */
function neutral({ method = "", url = "", headers }: IncomingMessage, body: string): Received {
  const boundary = /boundary=(\S+)/.exec(headers["content-type"] ?? "")?.[1];
  if (!boundary) return { method, url, headers, body };
  const { "content-length": _, ...rest } = headers;
  const type = headers["content-type"]?.replace(boundary, "BOUNDARY");
  return {
    method,
    url,
    headers: { ...rest, "content-type": type },
    body: body.replaceAll(boundary, "BOUNDARY"),
  };
}
