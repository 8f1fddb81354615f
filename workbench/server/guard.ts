import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** What every response carries: nothing from elsewhere, no framing, no guessing of types. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/**
 * Lets only the page of this server in. The Host is checked because a foreign name that resolves to 127.0.0.1 is of
 * the same origin to a browser; the token, because other programs of this machine can reach the port.
 */
export function guard(server: FastifyInstance, token: string): void {
  server.addHook("onRequest", async (request, reply) => {
    reply.headers(HEADERS);
    const refusal = refusalOf(request, token);
    if (refusal) return refuse(reply, ...refusal);
  });
}

function refusalOf(request: FastifyRequest, token: string): [number, string] | undefined {
  const { host = "", origin, authorization = "", "sec-fetch-site": site } = request.headers;
  const port = request.socket.localPort;
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host)) return [403, "This host is not served."];
  if (origin !== undefined && origin !== `http://${host}`) return [403, "This origin is not served."];
  if (site !== undefined && !["same-origin", "none"].includes(String(site)))
    return [403, "Requests of other sites are refused."];
  if (!request.url.startsWith("/api/")) return undefined;
  if (!isSame(authorization, `Bearer ${token}`))
    return [401, "Open the address that npm run workbench has printed: its token is missing or wrong."];
  const isJson = /^application\/json\b/i.test(request.headers["content-type"] ?? "");
  if (request.method === "POST" && !isJson) return [415, "Only JSON is accepted."];
  return undefined;
}

/** Compares without telling by its time how much is right. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).send({ error: message });
