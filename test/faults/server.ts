import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import net, { type AddressInfo, type Server, type Socket } from "node:net";

/** A request as it reached the server. */
export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Handles a request: responds to it, or fails in some way. */
export type Answering = (request: Received, response: ServerResponse) => unknown;

/** A local server, and the requests that it received. */
export interface Local {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** An HTTP server whose requests `answer` handles. An object or list that it returns is sent as JSON. */
export async function serve(answer: Answering): Promise<Local> {
  const received: Received[] = [];
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://local");
    const incoming: Received = {
      method: request.method ?? "",
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: await bodyOf(request),
    };
    received.push(incoming);
    const data = await answer(incoming, response);
    if (data === undefined) return;
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(data));
  });
  return { received, ...(await listening(server)) };
}

/** A TCP server whose connections `handle` handles. */
export const serveRaw = (handle: (socket: Socket) => void): Promise<Omit<Local, "received">> =>
  listening(net.createServer(handle));

/** Uses each of the handlers once, and the last one for all further requests. */
export function inTurn(...answers: Answering[]): Answering {
  let next = 0;
  return (request, response) => answers[Math.min(next++, answers.length - 1)]?.(request, response);
}

/** Responds with a status and a text body. */
export const says =
  (status: number, text = "", headers: http.OutgoingHttpHeaders = {}): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
  };

/** Resets the connection without a response. */
export const resets: Answering = (_, response) => {
  response.socket?.resetAndDestroy();
};

/** Keeps the connection open without a response. */
export const hangs: Answering = () => undefined;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function listening(server: Server): Promise<Omit<Local, "received">> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
