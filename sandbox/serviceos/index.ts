import {
  Answer,
  type Clock,
  type Operation,
  type RequestLog,
  type SandboxOptions,
  startServer,
} from "../core";
import { agreementOperations } from "./operations/agreements";
import { assetOperations } from "./operations/assets";
import { billingOperations } from "./operations/billing";
import { bulkOperations } from "./operations/bulk";
import { collectorOperations } from "./operations/collectors";
import { companyOperations } from "./operations/companies";
import { crmOperations } from "./operations/crm";
import { knowledgeOperations } from "./operations/knowledge";
import { monitoringOperations } from "./operations/monitoring";
import { networkOperations } from "./operations/networks";
import { outageOperations } from "./operations/outages";
import { reportOperations } from "./operations/reports";
import { Reply } from "./operations/resource";
import { settingsOperations } from "./operations/settings";
import { ticketOperations } from "./operations/tickets";
import { workflowOperations } from "./operations/workflows";
import { rewrite } from "./paths";
import { credentials, describe, Session } from "./session";
import { defaultSize, type Size, World } from "./world";

export { virtualClock } from "../core";
export type { World } from "./world";

/** What a caller may choose; everything has a default. */
export interface ServiceOsOptions extends SandboxOptions {
  /** Requests a minute and API key; 120 without it, as the API has it. */
  rateLimit?: number | false;
  /** Other seeds give other, equally fixed data. */
  seed?: number;
  size?: Partial<Size>;
  /** What the key of `fields` may do; everything without it. */
  permissions?: string[];
  /** Used for timestamps, expiry and the rate limit; the computer's clock without it. */
  clock?: Clock;
}

/** A running stand-in of Valethon ServiceOS. */
export interface ServiceOsSandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The hosts it stands in for. */
  hosts: string[];
  /** What a connection is filled in with. */
  fields: typeof credentials;
  /** Everything it holds, for reading and arranging. */
  store: World;
  requests: RequestLog;
  close(): Promise<void>;
}

/** Every operation of the API. */
export const operations: Operation<World>[] = [
  ...ticketOperations,
  ...companyOperations,
  ...assetOperations,
  ...agreementOperations,
  ...networkOperations,
  ...billingOperations,
  ...collectorOperations,
  ...crmOperations,
  ...knowledgeOperations,
  ...reportOperations,
  ...settingsOperations,
  ...outageOperations,
  ...workflowOperations,
  ...monitoringOperations,
  ...bulkOperations,
];

const RATE_LIMIT = 120;

/** Puts the API's envelope and the rate limit's headers around what an operation gives. */
const enveloped = (one: Operation<World>, session: Session): Operation<World> => ({
  ...one,
  run(call) {
    const headers = session.limitHeaders(call);
    const result = one.run(call);
    if (result instanceof Answer)
      return new Answer(result.status, result.body, { ...result.headers, ...headers });
    if (result === undefined) return new Answer(204, undefined, headers);
    const { data, status = 200, ...more } = result instanceof Reply ? result : new Reply(result);
    return new Answer(status, { success: true, data, ...more.beside }, headers);
  },
});

/** Starts it on 127.0.0.1, on a port that the system picks. */
export const startServiceOs = async (options: ServiceOsOptions = {}): Promise<ServiceOsSandbox> => {
  const clock = options.clock ?? Date.now;
  const size = { ...defaultSize, ...options.size };
  const world = new World(options.seed ?? 1, size, clock, options.permissions);
  const most = options.rateLimit === false ? Number.POSITIVE_INFINITY : (options.rateLimit ?? RATE_LIMIT);
  const session = new Session(clock, most);
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: operations.map((one) => enveloped(one, session)),
    describe,
    admit: session.admit,
    rewrite,
  });
  return {
    ...server,
    hosts: [`${credentials.tenant}.valethon.com`],
    fields: { ...credentials },
    store: world,
  };
};
