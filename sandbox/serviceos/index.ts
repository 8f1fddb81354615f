import {
  createState,
  HttpResponse,
  type Operation,
  type RunningSandbox,
  type SandboxOptions,
  startServer,
} from "../core";
import { formatError } from "./errors";
import { operations } from "./operations";
import { Envelope } from "./operations/resource";
import { rewrite } from "./paths";
import { defaultSize, type Size, seedWorld } from "./seed";
import { credentials, PERMISSIONS, Session } from "./session";
import type { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** Options of a ServiceOS sandbox. All have defaults. */
export interface ServiceOsOptions extends SandboxOptions {
  /** Requests per minute and API key. Defaults to 120, the API's own limit. */
  rateLimit?: number | false;
  /** Another number creates other data. Defaults to 1. */
  seed?: number;
  /** Number of records by kind in a new sandbox, such as 60 companies and 450 tickets. */
  size?: Partial<Size>;
  /** Permissions of the API key in `fields`, such as "tickets:read". Defaults to all. */
  permissions?: string[];
}

/** A running ServiceOS sandbox. */
export interface ServiceOsSandbox extends RunningSandbox {
  /** The hosts whose requests the sandbox can answer. */
  hosts: string[];
  /** The fields of a connection to the sandbox. */
  fields: typeof credentials;
  /** The stored records, for tests to read and prepare. */
  store: World;
}

/**
 * For an API key; a signed-in user has 300.
 * https://valethon.ai/valethon-home/dist/downloads/api-docs/serviceos-api-reference.html
 */
const RATE_LIMIT = 120;

/** Adds the API's envelope and the headers of the rate limit to the results of an operation. */
const withEnvelope = (operation: Operation<World>, session: Session): Operation<World> => ({
  ...operation,
  run(call) {
    const headers = session.limitHeaders(call);
    const result = operation.run(call);
    if (result instanceof HttpResponse)
      return new HttpResponse(result.status, result.body, { ...result.headers, ...headers });
    if (result === undefined) return new HttpResponse(204, undefined, headers);
    const { data, status, extra } = result instanceof Envelope ? result : new Envelope(result);
    return new HttpResponse(status, { success: true, data, ...extra }, headers);
  },
});

/**
 * Starts a ServiceOS sandbox on 127.0.0.1, on a free port.
 * @throws SnapshotError if `snapshot` is damaged, or from another vendor's sandbox or another version
 */
export const startServiceOs = async (options: ServiceOsOptions = {}): Promise<ServiceOsSandbox> => {
  const limit = options.rateLimit === false ? Number.POSITIVE_INFINITY : (options.rateLimit ?? RATE_LIMIT);
  const { clock, parts, snapshot } = createState({
    vendor: "serviceos",
    options,
    defaults: { seed: 1, size: defaultSize, permissions: [...PERMISSIONS] as string[] },
    chosen: {
      seed: options.seed,
      size: options.size && { ...defaultSize, ...options.size },
      permissions: options.permissions,
    },
    create: ({ seed, size, permissions }, clock) => ({
      world: seedWorld(seed, size, permissions, clock),
      session: new Session(clock, limit),
    }),
  });
  const { world, session } = parts;
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: operations.map((operation) => withEnvelope(operation, session)),
    formatError,
    authorize: session.authorize,
    rewrite,
  });
  return {
    ...server,
    hosts: [`${credentials.tenant}.valethon.com`],
    fields: { ...credentials },
    store: world,
    clock,
    snapshot,
  };
};
