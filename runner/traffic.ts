import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";

/** One request of this process that was answered, or failed. */
export interface Exchange {
  method: string;
  /** The host that was called by name, whatever server answered for it. */
  host: string;
  /** With the query. */
  path: string;
  /** Undefined where no answer came. */
  status: number | undefined;
  /** What came back over the wire, headers included. */
  bytes: number;
  /** From when the whole request was handed to the network until the answer's last byte. */
  milliseconds: number;
}

const STARTED = "http.client.request.start";
const FAILED = "http.client.request.error";
const ANSWERED = "http.client.response.finish";

/**
 * Tells of every http and https request that this process makes, once it is over; `fetch` is not seen.
 * @returns a function that ends it
 */
export function watchTraffic(tell: (exchange: Exchange) => void): () => void {
  const underway = new WeakMap<ClientRequest, { started: number; bytesBefore: number }>();

  const finish = (request: ClientRequest, status?: number) => {
    const begun = underway.get(request);
    if (!begun && status !== undefined) return;
    underway.delete(request);
    tell({
      method: request.method,
      host: String(request.getHeader("host") ?? request.host),
      path: request.path,
      status,
      bytes: begun ? (request.socket?.bytesRead ?? 0) - begun.bytesBefore : 0,
      milliseconds: begun ? performance.now() - begun.started : 0,
    });
  };
  const started = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    // Node tells once the request's last byte is handed over, so its socket is there.
    underway.set(request, { started: performance.now(), bytesBefore: request.socket?.bytesRead ?? 0 });
  };
  const failed = (message: unknown) => finish((message as { request: ClientRequest }).request);
  const answered = (message: unknown) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const over = () => finish(request, response.statusCode);
    response.once("end", over).once("close", over);
  };

  subscribe(STARTED, started);
  subscribe(FAILED, failed);
  subscribe(ANSWERED, answered);
  return () => {
    unsubscribe(STARTED, started);
    unsubscribe(FAILED, failed);
    unsubscribe(ANSWERED, answered);
  };
}
