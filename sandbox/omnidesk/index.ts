import { type Clock, type RequestLog, type SandboxOptions, startServer } from "../core";
import { admitting, operations, permissions } from "./operations";
import { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** What a caller may choose; everything has a default. */
export interface OmnideskOptions extends SandboxOptions {
  /** Other seeds give other, equally fixed data. */
  seed?: number;
  /** How many tickets there are; 250 without it. */
  tickets?: number;
  /** What the API key may do, such as TICKET_READ; everything without it. */
  permissions?: string[];
  /** Requests a second; no limit without it, as Omnidesk publishes none. */
  rateLimit?: number;
  /** Used for timestamps; the computer's clock without it. */
  clock?: Clock;
}

/** A running stand-in of Omnidesk. */
export interface OmnideskSandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The hosts it stands in for. */
  hosts: string[];
  /** What a connection is filled in with. */
  fields: { account: string; apiKey: string; sendKeyAs: string };
  /** Everything it holds, for reading and arranging. */
  store: World;
  requests: RequestLog;
  close(): Promise<void>;
}

/** Obviously not real: it names the sandbox. */
const fields = { account: "sandbox", apiKey: "sandbox-api-key-00000000", sendKeyAs: "query" };

const TICKETS = 250;

/** Starts it on 127.0.0.1, on a port that the system picks. */
export const startOmnidesk = async (options: OmnideskOptions = {}): Promise<OmnideskSandbox> => {
  const store = new World(options.seed ?? 1, options.tickets ?? TICKETS, options.clock ?? Date.now);
  const server = await startServer({
    state: store,
    latencyMs: options.latencyMs,
    operations,
    describe: ({ message }) => ({
      contentType: "application/json; charset=utf-8",
      body: { status: "error", message },
    }),
    admit: admitting(fields.apiKey, options.permissions ?? permissions),
    rateLimit: options.rateLimit === undefined ? false : { requests: options.rateLimit, windowMs: 1000 },
    secretParameters: ["apiKey"],
  });
  return { ...server, hosts: [`${fields.account}.omnidesk.com`], fields: { ...fields }, store };
};
