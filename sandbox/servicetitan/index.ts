import { createState, type RunningSandbox, type SandboxOptions, startServer } from "../core";
import { simulateActivity } from "./activity";
import { formatError } from "./errors";
import { operations } from "./operations";
import { storageHost } from "./operations/attachments";
import { defaultSize, type Size, seedWorld } from "./seed";
import { credentials, Session, scopesOf } from "./session";
import { emitWebhook, type WebhookTarget } from "./webhooks";
import type { World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";
export { seededApplication } from "./world/shared";

/** Options of a ServiceTitan sandbox. All have defaults. */
export interface ServiceTitanOptions extends SandboxOptions {
  /**
   * Requests per second, without those for tokens and files. Defaults to 60, the API's own limit. Unless it is false, the
   * same report can be run five times per minute.
   */
  rateLimit?: number | false;
  /** Another number creates other data. Defaults to 1. */
  seed?: number;
  /** Number of records by kind in a new sandbox, such as 3,000 customers and 4,000 jobs. */
  size?: Partial<Size>;
  /** Scopes of new tokens, such as "tn.jpm.jobs:r". Defaults to all. */
  scopes?: string[];
  /** Rows on a page of an export feed. Defaults to 500. */
  feedPageSize?: number;
  /** Answers downloads with a redirect to another host. Defaults to false. */
  redirectDownloads?: boolean;
}

/** A running ServiceTitan sandbox. */
export interface ServiceTitanSandbox extends RunningSandbox {
  /** The hosts whose requests the sandbox can answer. */
  hosts: string[];
  /** The fields of a connection to the sandbox. */
  fields: typeof credentials;
  /** The stored records, for tests to read and prepare. */
  store: World;
  /** Number of tokens issued since the sandbox was created. */
  readonly tokens: number;
  /** Makes every token issued so far invalid, so that the next call is answered with 401. */
  expireTokens(): void;
  /** Simulates the work of a tenant's staff: books a copy of the newest job, and changes some records. */
  work(): void;
  /**
   * Sends a webhook event.
   * @param eventType such as "tn.jpm.job-updated"
   * @param data the event's own fields
   * @returns the HTTP status of the response
   * @throws Error if the target is not on this computer
   */
  emit(eventType: string, data: object, target: WebhookTarget): Promise<number>;
}

const hosts = [
  "api.servicetitan.io",
  "api-integration.servicetitan.io",
  "auth.servicetitan.io",
  "auth-integration.servicetitan.io",
  storageHost,
];

/** Calls per second, application and tenant: https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys */
const RATE_LIMIT = 60;

/**
 * Starts a ServiceTitan sandbox on 127.0.0.1, on a free port. The token endpoint has the same port.
 * @throws SnapshotError if `snapshot` is damaged, or from another vendor's sandbox or another version
 */
export const startServiceTitan = async (options: ServiceTitanOptions = {}): Promise<ServiceTitanSandbox> => {
  const { rateLimit = RATE_LIMIT } = options;
  const served = operations({
    redirectDownloads: options.redirectDownloads ?? false,
    limitReports: rateLimit !== false,
  });
  const { clock, parts, snapshot } = createState({
    vendor: "servicetitan",
    options,
    defaults: { seed: 1, size: defaultSize, scopes: scopesOf(served) },
    chosen: {
      seed: options.seed,
      size: options.size && { ...defaultSize, ...options.size },
      scopes: options.scopes,
    },
    create: ({ seed, size, scopes }, clock) => ({
      world: seedWorld(seed, size, clock),
      session: new Session(clock, scopes),
    }),
  });
  const { world, session } = parts;
  if (options.feedPageSize !== undefined) world.feedPageSize = options.feedPageSize;
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: [session.tokenOperation, ...served],
    formatError,
    authorize: session.authorize,
    rateLimit: rateLimit === false ? false : { requests: rateLimit, windowMs: 1000 },
    isLimited: (path) => path.includes("/tenant/"),
    secretParameters: ["servicetitanapplicationkey"],
  });
  return {
    ...server,
    hosts,
    fields: { ...credentials },
    store: world,
    clock,
    snapshot,
    get tokens() {
      return session.issued;
    },
    expireTokens: () => session.expireAll(),
    work: () => simulateActivity(world),
    emit: (eventType, data, target) => emitWebhook(world, eventType, data, target),
  };
};
