import { createState, type RunningSandbox, type SandboxOptions, startServer } from "../core";
import { simulateActivity } from "./activity";
import { formatError } from "./errors";
import { operations, PERMISSIONS } from "./operations";
import { seedWorld } from "./seed";
import { credentials, Session } from "./session";
import type { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** Options of an Omnidesk sandbox. All have defaults. */
export interface OmnideskOptions extends SandboxOptions {
  /** Another number creates other data. Defaults to 1. */
  seed?: number;
  /** Number of tickets in a new sandbox. Defaults to 250. */
  tickets?: number;
  /** The API key's permissions, such as "TICKET_READ". Defaults to all. */
  permissions?: string[];
  /** Requests per second. Defaults to no limit: Omnidesk publishes none. */
  rateLimit?: number;
}

/** A running Omnidesk sandbox. */
export interface OmnideskSandbox extends RunningSandbox {
  /** The hosts whose requests the sandbox can answer. */
  hosts: string[];
  /** The fields of a connection to the sandbox. */
  fields: typeof credentials;
  /** The stored records, for tests to read and prepare. */
  store: World;
  /** Simulates the work of an account's users: a customer writes, and an agent answers another ticket. */
  work(): void;
}

/**
 * Starts an Omnidesk sandbox on 127.0.0.1, on a free port.
 * @throws SnapshotError if `snapshot` is damaged, or from another vendor's sandbox or another version
 */
export const startOmnidesk = async (options: OmnideskOptions = {}): Promise<OmnideskSandbox> => {
  const { rateLimit } = options;
  const { clock, origin, parts, snapshot } = createState({
    vendor: "omnidesk",
    options,
    defaults: { seed: 1, tickets: 250, permissions: PERMISSIONS },
    chosen: { seed: options.seed, tickets: options.tickets, permissions: options.permissions },
    create: ({ seed, tickets }, clock) => ({ world: seedWorld(seed, tickets, clock) }),
  });
  const server = await startServer({
    state: parts.world,
    latencyMs: options.latencyMs,
    operations,
    formatError,
    authorize: new Session(origin.permissions).authorize,
    rateLimit: rateLimit === undefined ? false : { requests: rateLimit, windowMs: 1000 },
    secretParameters: ["apiKey"],
  });
  return {
    ...server,
    hosts: [`${credentials.account}.omnidesk.com`],
    fields: { ...credentials },
    store: parts.world,
    clock,
    snapshot,
    work: () => simulateActivity(parts.world),
  };
};
