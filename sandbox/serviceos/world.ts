import type { Faker } from "@faker-js/faker";
import { type Clock, Collection, fakerFor } from "../core";
import { places } from "./seed/companies";
import { today } from "./seed/generators";
import { desk } from "./seed/serviceDesk";

/** A record; `id` is shown under the name that its kind gives it. */
export interface Row {
  id: number | string;
  [field: string]: unknown;
}

/** How many records of a kind a new sandbox holds. What is not listed follows from these. */
export const defaultSize = {
  companies: 60,
  sites: 140,
  tickets: 450,
  assets: 500,
  contacts: 320,
  invoices: 240,
};

export type Size = typeof defaultSize;

/** The kinds of record, by the field under which each shows its ID. */
const KINDS = {
  tickets: "ticket_id",
  comments: "comment_id",
  timeEntries: "time_entry_id",
  companies: "company_number",
  sites: "site_number",
  assets: "asset_id",
  ports: "port_id",
  contacts: "contact_id",
  contracts: "contract_id",
  licenses: "license_id",
  networks: "network_id",
  vlans: "vlan_id",
  vendors: "vendor_id",
  invoices: "invoice_id",
  payments: "payment_id",
  subscriptions: "subscription_id",
  products: "product_id",
  collectors: "collector_id",
  commands: "command_id",
  scans: "scan_id",
  leads: "lead_id",
  articles: "article_id",
  categories: "category_id",
  reports: "report_id",
  apiKeys: "key_id",
  dropdowns: "dropdown",
  templates: "template_id",
  outages: "outage_id",
  services: "service_id",
  workflows: "workflow_id",
  runs: "execution_id",
  alerts: "alert_id",
  activity: "id",
  errors: "id",
  technicians: "technician_id",
  webhooks: "webhook_id",
} as const;

export type Kind = keyof typeof KINDS;

/** What is never shown of any record. */
const HIDDEN = new Set(["secret"]);

/** What a new sandbox holds, by kind; a kind that is not here begins empty. */
const seeds = { ...places, ...desk };

/** Everything that the tenant holds. */
export class World {
  private readonly kinds = new Map<Kind, Collection<Row>>();
  /** The modules that each company has, once they were changed. */
  readonly modules = new Map<Row["id"], Record<string, boolean>>();
  branding: Record<string, unknown> = { colors: { primary: "#0A5FB4", accent: "#1E9E6A" }, logo_url: null };

  constructor(
    readonly seed: number,
    readonly size: Size,
    readonly clock: Clock,
    /** What the key that comes with the sandbox may do; everything without it. */
    readonly permissions?: string[],
  ) {
    // All at once: what is seeded refers to what is seeded, never to what a caller has made since.
    for (const kind of Object.keys(KINDS) as Kind[]) this.of(kind).size;
  }

  of(kind: Kind): Collection<Row> {
    const known = this.kinds.get(kind);
    if (known) return known;
    const made = new Collection<Row>({ fill: () => seeds[kind]?.(this) ?? [] });
    this.kinds.set(kind, made);
    return made;
  }

  /** A generator that depends on the seed and the name only. */
  faker(name: string): Faker {
    return fakerFor(this.seed, name, today);
  }

  /** This moment, as the API writes it. */
  now(): string {
    return `${new Date(this.clock()).toISOString().slice(0, 19)}Z`;
  }

  /** A record as the API shows it. */
  show(kind: Kind, { id, ...fields }: Row): Record<string, unknown> {
    const shown = Object.entries(fields).filter(([name]) => !HIDDEN.has(name));
    return { [KINDS[kind]]: id, ...Object.fromEntries(shown), ...this.besides(kind, id, fields) };
  }

  /** What some kinds show besides their own fields: figures of a company, the names of what is referred to. */
  private besides(kind: Kind, id: Row["id"], fields: Record<string, unknown>): Record<string, unknown> {
    if (kind === "companies") {
      const own = (of: Kind) =>
        this.of(of)
          .all()
          .filter(({ company_number }) => company_number === id);
      return {
        site_count: own("sites").length,
        open_tickets: own("tickets").filter(({ status }) => status === "open").length,
      };
    }
    if (kind !== "tickets" && kind !== "assets") return {};
    const nameIn = (of: Kind, id: unknown, name: string) => this.of(of).get(id as number)?.[name] ?? null;
    return {
      company_name: nameIn("companies", fields.company_number, "customer"),
      site_name: nameIn("sites", fields.site_number, "site_name"),
      ...(kind === "tickets" ? { assigned_name: nameIn("technicians", fields.assigned_to, "name") } : {}),
    };
  }

  /** What a new record has where nothing is given: the fields that those of its kind have, and the moment. */
  defaults(kind: Kind): Record<string, unknown> {
    const like = this.of(kind).all()[0] ?? {};
    const blank = Object.fromEntries(
      Object.keys(like)
        .filter((name) => name !== "id")
        .map((name) => [name, null]),
    );
    return { ...blank, ...("created_at" in like ? { created_at: this.now() } : {}), ...this.touched(kind) };
  }

  /** What every change of a record sets. */
  touched(kind: Kind): Record<string, unknown> {
    return "updated_at" in (this.of(kind).all()[0] ?? {}) ? { updated_at: this.now() } : {};
  }

  /** The kind as a person names one of it. */
  nameOf(kind: Kind): string {
    return KINDS[kind].replace(/_(id|number)$/, "").replaceAll("_", " ");
  }
}
