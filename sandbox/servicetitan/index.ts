import { type Clock, type RequestLog, type SandboxOptions, startServer } from "../core";
import { work } from "./activity";
import { describeProblem } from "./errors";
import { accountingCustomFieldOperations } from "./operations/accountingCustomFields";
import { accountingLookupOperations } from "./operations/accountingLookups";
import { appointmentOperations } from "./operations/appointments";
import { attachmentOperations, storageHost } from "./operations/attachments";
import { bookingOperations } from "./operations/bookings";
import { callOperations } from "./operations/calls";
import { contactOperations } from "./operations/contacts";
import { customerOperations } from "./operations/customers";
import { customFieldTypeOperations } from "./operations/customFieldTypes";
import { equipmentOperations } from "./operations/equipment";
import { estimateOperations } from "./operations/estimates";
import { formOperations } from "./operations/forms";
import { invoiceOperations } from "./operations/invoices";
import { jobOperations } from "./operations/jobs";
import { locationOperations } from "./operations/locations";
import { lookupOperations } from "./operations/lookups";
import { membershipOperations } from "./operations/memberships";
import { paymentOperations } from "./operations/payments";
import { projectOperations } from "./operations/projects";
import { technicianOperations } from "./operations/technicians";
import { credentials, Session, scopeOf } from "./session";
import { emitWebhook, type WebhookTarget } from "./webhooks";
import { defaultSize, type Size, World } from "./world";

export { virtualClock } from "../core";
export { seededApplication } from "./seed/generators";
export type { World } from "./world";

/** What a caller may choose; everything has a default. */
export interface ServiceTitanOptions extends SandboxOptions {
  /** Requests a second, tokens and files not counted; 60 without it, as the API has it. */
  rateLimit?: number | false;
  /** Other seeds give other, equally fixed data. */
  seed?: number;
  size?: Partial<Size>;
  /** What new tokens may do, such as `tn.jpm.jobs:r`; everything without it. */
  scopes?: string[];
  /** Answers downloads with a redirect to another host. */
  redirectDownloads?: boolean;
  /** Used for timestamps, token expiry and the delay of export feeds; the computer's clock without it. */
  clock?: Clock;
}

/** A running stand-in of ServiceTitan. */
export interface ServiceTitanSandbox {
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
  /** Does what a tenant's people do meanwhile: books a job like the newest one, and changes that. */
  work(): void;
  /** Posts an event as ServiceTitan's webhooks do; gives the status of the answer. */
  emit(eventType: string, data: object, target: WebhookTarget): Promise<number>;
  close(): Promise<void>;
}

const hosts = [
  "api.servicetitan.io",
  "api-integration.servicetitan.io",
  "auth.servicetitan.io",
  "auth-integration.servicetitan.io",
  storageHost,
];

const RATE_LIMIT = 60;

/** Every operation under a tenant, and the store of files. */
export const operations = (redirectDownloads = false) => [
  ...jobOperations,
  ...appointmentOperations,
  ...projectOperations,
  ...customerOperations,
  ...locationOperations,
  ...contactOperations,
  ...bookingOperations,
  ...technicianOperations,
  ...invoiceOperations,
  ...paymentOperations,
  ...accountingCustomFieldOperations,
  ...equipmentOperations,
  ...attachmentOperations(redirectDownloads),
  ...lookupOperations,
  ...accountingLookupOperations,
  ...membershipOperations,
  ...customFieldTypeOperations,
  ...estimateOperations,
  ...callOperations,
  ...formOperations,
];

/** Starts it on 127.0.0.1, on a port that the system picks; the token endpoint is on the same port. */
export const startServiceTitan = async (options: ServiceTitanOptions = {}): Promise<ServiceTitanSandbox> => {
  const clock = options.clock ?? Date.now;
  const world = new World(options.seed ?? 1, { ...defaultSize, ...options.size }, clock);
  const served = operations(options.redirectDownloads);
  const everyScope = [...new Set(served.filter(({ path }) => path.includes("/tenant/")).map(scopeOf))].sort();
  const session = new Session(clock, options.scopes ?? everyScope);
  const rateLimit = options.rateLimit ?? RATE_LIMIT;
  const server = await startServer({
    state: world,
    latencyMs: options.latencyMs,
    operations: [session.tokenOperation, ...served],
    describe: describeProblem,
    admit: session.admit,
    rateLimit: rateLimit === false ? false : { requests: rateLimit, windowMs: 1000 },
    isLimited: (path) => path.includes("/tenant/"),
    secretParameters: ["servicetitanapplicationkey"],
  });
  return {
    ...server,
    hosts,
    fields: { ...credentials },
    store: world,
    get tokens() {
      return session.issued;
    },
    expireTokens: () => session.expireAll(),
    work: () => work(world),
    emit: (eventType, data, target) => emitWebhook(world, eventType, data, target),
  };
};
