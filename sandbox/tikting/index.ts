import { createState, type RunningSandbox, type SandboxOptions, startServer } from "../core";
import { simulateActivity } from "./activity";
import { formatError } from "./errors";
import { handlingOperations } from "./operations/handling";
import { readOperations } from "./operations/reads";
import { writeOperations } from "./operations/writes";
import { seedWorld } from "./seed";
import { login, loginOperation, PERMISSIONS, Session } from "./session";
import type { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** Options of a Tikting sandbox. All have defaults. */
export interface TiktingOptions extends SandboxOptions {
  /** Another number creates other data. Defaults to 1. */
  seed?: number;
  /** Number of tickets in a new sandbox. Defaults to 180. */
  tickets?: number;
  /** The token's permissions, such as "Tickets.Close". Defaults to all. */
  permissions?: string[];
  /** Requests per second. Defaults to no limit: Tikting publishes none. */
  rateLimit?: number;
}

/** A running Tikting sandbox. */
export interface TiktingSandbox extends RunningSandbox {
  /** The hosts whose requests the sandbox can answer. */
  hosts: string[];
  /** The fields of a connection to the sandbox. */
  fields: { baseUrl: string; jwt: string };
  /** The fields of a connection that signs in to the sandbox. */
  loginFields: { baseUrl: string } & typeof login;
  /** The stored records, for tests to read and prepare. */
  store: World;
  /** Simulates the work of a service desk: a requester reports a problem, and a technician resolves another ticket. */
  work(): void;
  /** Makes all tokens invalid, as if they had expired. */
  expireToken(): void;
}

const HOST = "tikting.sandbox.example";

/**
 * Starts a Tikting sandbox on 127.0.0.1, on a free port.
 * @throws SnapshotError if `snapshot` is damaged, or from another vendor's sandbox or another version
 */
export const startTikting = async (options: TiktingOptions = {}): Promise<TiktingSandbox> => {
  const { rateLimit } = options;
  const { clock, parts, snapshot } = createState({
    vendor: "tikting",
    options,
    defaults: { seed: 1, tickets: 180, permissions: PERMISSIONS },
    chosen: { seed: options.seed, tickets: options.tickets, permissions: options.permissions },
    create: ({ seed, tickets, permissions }, clock) => ({
      world: seedWorld(seed, tickets, clock),
      session: new Session(clock, permissions),
    }),
  });
  const { world, session } = parts;
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: [loginOperation(session), ...readOperations, ...writeOperations, ...handlingOperations],
    formatError,
    authorize: session.authorize,
    rateLimit: rateLimit === undefined ? false : { requests: rateLimit, windowMs: 1000 },
  });
  return {
    ...server,
    hosts: [HOST],
    fields: { baseUrl: `https://${HOST}`, jwt: session.jwt },
    loginFields: { baseUrl: `https://${HOST}`, ...login },
    store: world,
    clock,
    snapshot,
    work: () => simulateActivity(world),
    expireToken: () => session.expire(),
  };
};
