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

/** What a server does with a request: answers it, or does something worse. */
export type Answering = (request: Received, response: ServerResponse) => unknown;

/** A server on this machine, and what has reached it. */
export interface Local {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** A server of HTTP, which answers as `answer` says: an object or a list it gives back is sent as JSON. */
export async function serve(answer: Answering): Promise<Local> {
  const received: Received[] = [];
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://local");
    const one: Received = {
      method: request.method ?? "",
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: await bodyOf(request),
    };
    received.push(one);
    const given = await answer(one, response);
    if (given === undefined) return;
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(given));
  });
  return { received, ...(await listening(server)) };
}

/** A server below HTTP, which does with each connection as `handle` says. */
export const serveRaw = (handle: (socket: Socket) => void): Promise<Omit<Local, "received">> =>
  listening(net.createServer(handle));

/** Answers with each of these in turn, and with the last of them for ever. */
export function inTurn(...answers: Answering[]): Answering {
  let at = 0;
  return (request, response) => answers[Math.min(at++, answers.length - 1)]?.(request, response);
}

/** An answer of a status, with a body of text. */
export const says =
  (status: number, text = "", headers: http.OutgoingHttpHeaders = {}): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
  };

/** Ends the connection with a reset: no answer, no goodbye. */
export const resets: Answering = (_, response) => {
  response.socket?.resetAndDestroy();
};

/** Keeps the connection and says nothing more. */
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
