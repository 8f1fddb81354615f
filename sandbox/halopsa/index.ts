import { type Clock, type RateLimit, type RequestLog, type SandboxOptions, startServer } from "../core";
import { customerOperations } from "./operations/clients";
import { noteOperations } from "./operations/notes";
import { peopleOperations } from "./operations/people";
import { deskOperations } from "./operations/tickets";
import { credentials, describe, Session } from "./session";
import { defaultSize, type Size, World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** What a caller may choose; everything has a default. */
export interface HaloPsaOptions extends SandboxOptions {
  /** 300 requests in 5 minutes without it, as the hosted API has it. */
  rateLimit?: RateLimit | false;
  /** Other seeds give other, equally fixed data. */
  seed?: number;
  size?: Partial<Size>;
  /** Used for timestamps and token expiry; the computer's clock without it. */
  clock?: Clock;
}

/** A running stand-in of HaloPSA. */
export interface HaloPsaSandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The hosts it stands in for. */
  hosts: string[];
  /** What a connection is filled in with. */
  fields: typeof credentials;
  /** Everything it holds, for reading and arranging. */
  store: World;
  requests: RequestLog;
  /** How many tokens were issued. */
  readonly tokens: number;
  /** Makes every token issued so far invalid, so that the next call is answered with 401. */
  expireTokens(): void;
  close(): Promise<void>;
}

const RATE_LIMIT: RateLimit = { requests: 300, windowMs: 300_000 };

/** Every operation of the API. */
export const operations = [...customerOperations, ...deskOperations, ...peopleOperations, ...noteOperations];

/** Starts it on 127.0.0.1, on a port that the system picks; the token endpoint is on the same port. */
export const startHaloPsa = async (options: HaloPsaOptions = {}): Promise<HaloPsaSandbox> => {
  const clock = options.clock ?? Date.now;
  const world = new World(options.seed ?? 1, { ...defaultSize, ...options.size }, clock);
  const session = new Session(clock);
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: [session.tokenOperation, ...operations],
    describe,
    admit: session.admit,
    rateLimit: options.rateLimit ?? RATE_LIMIT,
    isLimited: (path) => path.startsWith("/api/"),
  });
  return {
    ...server,
    hosts: [new URL(credentials.baseUrl).host],
    fields: { ...credentials },
    store: world,
    get tokens() {
      return session.issued;
    },
    expireTokens: () => session.expireAll(),
  };
};
