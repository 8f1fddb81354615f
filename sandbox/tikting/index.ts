import { randomBytes } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { type Clock, type Refusal, type RequestLog, type SandboxOptions, startServer } from "../core";
import { handlingOperations } from "./operations/handling";
import { readOperations } from "./operations/reads";
import { writeOperations } from "./operations/writes";
import { admitting, issueJwt, permissions } from "./session";
import { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** What a caller may choose; everything has a default. */
export interface TiktingOptions extends SandboxOptions {
  /** Other seeds give other, equally fixed data. */
  seed?: number;
  /** How many tickets there are; 180 without it. */
  tickets?: number;
  /** What the token allows, such as Tickets.Close; everything without it. */
  permissions?: string[];
  /** Requests a second; no limit without it, as Tikting publishes none. */
  rateLimit?: number;
  /** Used for timestamps and the token's end; the computer's clock without it. */
  clock?: Clock;
}

/** A running stand-in of a Tikting server. */
export interface TiktingSandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The hosts it stands in for. */
  hosts: string[];
  /** What a connection is filled in with. */
  fields: { baseUrl: string; jwt: string };
  /** Everything it holds, for reading and arranging. */
  store: World;
  requests: RequestLog;
  /** Makes the token invalid, as if its time were over. */
  expireToken(): void;
  close(): Promise<void>;
}

const HOST = "tikting.sandbox.example";
const TICKETS = 180;
const TOKEN_LIFETIME_MS = 86_400_000;

/** Writes a refusal as ASP.NET does: a problem (RFC 7807), with the refused fields where there are some. */
const describe = ({ status, message, fields }: Refusal) => ({
  contentType: "application/problem+json; charset=utf-8",
  body: {
    type: `https://tools.ietf.org/html/rfc9110#section-15.5.${status - 399}`,
    title: Object.keys(fields).length > 0 ? "One or more validation errors occurred." : STATUS_CODES[status],
    status,
    ...(Object.keys(fields).length > 0 ? { errors: fields } : message ? { detail: message } : {}),
    traceId: `00-${randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-00`,
  },
});

/** Starts it on 127.0.0.1, on a port that the system picks. */
export const startTikting = async (options: TiktingOptions = {}): Promise<TiktingSandbox> => {
  const clock = options.clock ?? Date.now;
  const store = new World(options.seed ?? 1, options.tickets ?? TICKETS, clock);
  const granted = options.permissions ?? permissions;
  const until = clock() + TOKEN_LIFETIME_MS;
  const jwt = issueJwt(granted, Math.floor(until / 1000));
  let isExpired = false;
  const server = await startServer({
    state: store,
    latencyMs: options.latencyMs,
    operations: [...readOperations, ...writeOperations, ...handlingOperations],
    describe,
    admit: admitting(jwt, granted, () => isExpired || clock() >= until),
    rateLimit: options.rateLimit === undefined ? false : { requests: options.rateLimit, windowMs: 1000 },
  });
  return {
    ...server,
    hosts: [HOST],
    fields: { baseUrl: `https://${HOST}`, jwt },
    store,
    expireToken: () => {
      isExpired = true;
    },
  };
};
