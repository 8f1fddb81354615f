import { createState, type RateLimit, type RunningSandbox, type SandboxOptions, startServer } from "../core";
import { formatError } from "./errors";
import { operations } from "./operations";
import { defaultSize, type Size, seedWorld } from "./seed";
import { credentials, Session } from "./session";
import type { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** Options of a HaloPSA sandbox. All have defaults. */
export interface HaloPsaOptions extends SandboxOptions {
  /** Requests per time window. Defaults to 500 in 3 minutes, the limit of the hosted API. */
  rateLimit?: RateLimit | false;
  /** Another number creates other data. Defaults to 1. */
  seed?: number;
  /** Number of records by kind in a new sandbox. Defaults to 240 clients, 600 users, 717 tickets and 450 assets. */
  size?: Partial<Size>;
}

/** A running HaloPSA sandbox. */
export interface HaloPsaSandbox extends RunningSandbox {
  /** The hosts whose requests the sandbox can answer. */
  hosts: string[];
  /** The fields of a connection to the sandbox. */
  fields: typeof credentials;
  /** The stored records, for tests to read and prepare. */
  store: World;
  /** What requests contained that HaloPSA ignores, because it does not know it. A correct component sends nothing of it. */
  readonly ignored: readonly string[];
  /** Number of tokens issued since the sandbox was created. */
  readonly tokens: number;
  /** Makes every token issued so far invalid, so that the next call is answered with 401. */
  expireTokens(): void;
}

/** The limit of the hosted API. Older tenants have 300 in 5 minutes. https://github.com/homotechsual/HaloAPI/issues/31 */
const RATE_LIMIT: RateLimit = { requests: 500, windowMs: 180_000 };

/**
 * Starts a HaloPSA sandbox on 127.0.0.1, on a free port. The token endpoint has the same port.
 * @throws SnapshotError if `snapshot` is damaged, or from another vendor's sandbox or another version
 */
export const startHaloPsa = async (options: HaloPsaOptions = {}): Promise<HaloPsaSandbox> => {
  const { clock, parts, snapshot } = createState({
    vendor: "halopsa",
    options,
    defaults: { seed: 1, size: defaultSize },
    chosen: { seed: options.seed, size: options.size && { ...defaultSize, ...options.size } },
    create: ({ seed, size }, clock) => ({
      world: seedWorld(seed, size, clock),
      session: new Session(clock),
    }),
  });
  const { world, session } = parts;
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: [session.tokenOperation, session.authInfoOperation, ...operations],
    formatError,
    authorize: session.authorize,
    rateLimit: options.rateLimit ?? RATE_LIMIT,
    ignoreUnknown: (names, { method, path }) => {
      world.ignored.push(...names.map((name) => `${method} ${path}: ${name}`));
    },
    isLimited: (path) => path.startsWith("/api/"),
  });
  return {
    ...server,
    hosts: [new URL(credentials.baseUrl).host],
    fields: { ...credentials },
    store: world,
    clock,
    snapshot,
    ignored: world.ignored,
    get tokens() {
      return session.issued;
    },
    expireTokens: () => session.expireAll(),
  };
};
