import {
  type Clock,
  type Collection,
  createCollections,
  joinParts,
  type Persistent,
  Timestamps,
} from "../core";
import type {
  Action,
  Agent,
  Appointment,
  Asset,
  AssetType,
  Attachment,
  Category,
  Client,
  ClientContract,
  CrmNote,
  Invoice,
  Item,
  KbArticle,
  Opportunity,
  PopupNote,
  Project,
  Quotation,
  RecurringInvoice,
  Report,
  Row,
  Site,
  SoftwareLicence,
  Ticket,
  TimesheetEvent,
  User,
  Webhook,
} from "./world/records";

export type * from "./world/records";

/** The kinds of records that a tenant has. */
export interface Kinds {
  clients: Client;
  sites: Site;
  users: User;
  agents: Agent;
  tickets: Ticket;
  projects: Project;
  opportunities: Opportunity;
  actions: Action;
  assets: Asset;
  crmNotes: CrmNote;
  popupNotes: PopupNote;
  suppliers: Row;
  azureTenants: Row;
  recurringItems: Row;
  areaRequestTypes: Row;
  items: Item;
  clientContracts: ClientContract;
  invoices: Invoice;
  recurringInvoices: RecurringInvoice;
  quotations: Quotation;
  appointments: Appointment;
  attachments: Attachment;
  webhooks: Webhook;
  reports: Report;
  fields: Row;
  categories: Category;
  timesheetEvents: TimesheetEvent;
  softwareLicences: SoftwareLicence;
  assetTypes: AssetType;
  kbArticles: KbArticle;
}

/** Functions that return the first records of each kind. */
export type FirstRecords = { [Name in keyof Kinds]: () => Iterable<Kinds[Name]> };

type Collections = { readonly [Name in keyof Kinds]: Collection<Kinds[Name]> };

/** Everything that the tenant stores. */
export interface World extends Collections, Persistent {
  /** @returns the current time as HaloPSA formats it, never the same twice */
  now(): string;
  /** Fields and parameters that HaloPSA does not know, and ignored, such as "POST /api/Client: nmae". */
  readonly ignored: string[];
}

export const createWorld = (clock: Clock, firstRecords: FirstRecords): World => {
  const collections: Collections = createCollections<Kinds>(firstRecords, clock);
  const timestamps = new Timestamps(clock);
  return {
    ...collections,
    ...joinParts({ ...collections, timestamps }),
    now: () => timestamps.next(),
    ignored: [],
  };
};
