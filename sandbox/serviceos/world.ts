import { z } from "zod";
import {
  type Clock,
  type Collection,
  checkState,
  createCollections,
  joinParts,
  type Persistent,
} from "../core";
import { ID_FIELDS, KINDS, type Kind, type Row } from "./world/kinds";

export { KINDS, type Kind, type Row } from "./world/kinds";

/** Fields that the API never returns. */
const HIDDEN = new Set(["secret"]);

const settingsState = z.object({
  modules: z.map(z.union([z.number(), z.string()]), z.record(z.string(), z.boolean())),
  branding: z.record(z.string(), z.unknown()),
});

/** Everything that the tenant stores. */
export class World implements Persistent {
  private readonly collections: Record<Kind, Collection<Row>>;
  private readonly parts: Persistent;
  /** The modules of the companies whose modules were changed. */
  modules: z.output<typeof settingsState>["modules"] = new Map();
  branding: Record<string, unknown> = { colors: { primary: "#0A5FB4", accent: "#1E9E6A" }, logo_url: null };

  /** @param firstRecords returns the records of a kind that a new sandbox has */
  constructor(
    readonly clock: Clock,
    firstRecords: (kind: Kind) => Iterable<Row>,
  ) {
    const fill = Object.fromEntries(KINDS.map((kind) => [kind, () => firstRecords(kind)]));
    this.collections = createCollections<Record<Kind, Row>>(fill as Record<Kind, () => Iterable<Row>>, clock);
    const settings: Persistent = {
      saveState: () => ({ modules: this.modules, branding: this.branding }),
      restoreState: (state) => {
        Object.assign(this, checkState(settingsState, state, "settings"));
      },
    };
    this.parts = joinParts({ ...this.collections, settings });
  }

  of(kind: Kind): Collection<Row> {
    return this.collections[kind];
  }

  /** @returns the current time as the API formats it */
  now(): string {
    return `${new Date(this.clock()).toISOString().slice(0, 19)}Z`;
  }

  /** @returns a record as the API returns it */
  show(kind: Kind, { id, ...fields }: Row): Record<string, unknown> {
    const visible = Object.entries(fields).filter(([name]) => !HIDDEN.has(name));
    return {
      [ID_FIELDS[kind]]: id,
      ...Object.fromEntries(visible),
      ...this.computedFields(kind, id, fields),
    };
  }

  /** Fields that some kinds have besides the stored ones: a company's counts, the names of related records. */
  private computedFields(
    kind: Kind,
    id: Row["id"],
    fields: Record<string, unknown>,
  ): Record<string, unknown> {
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

  /** @returns the fields of a new record before its own values: null for each field of its kind, and timestamps */
  defaults(kind: Kind): Record<string, unknown> {
    const example = this.of(kind).all()[0] ?? {};
    const blank = Object.fromEntries(
      Object.keys(example)
        .filter((name) => name !== "id")
        .map((name) => [name, null]),
    );
    return {
      ...blank,
      ...("created_at" in example ? { created_at: this.now() } : {}),
      ...this.touched(kind),
    };
  }

  /** @returns updated_at, if records of the kind have it */
  touched(kind: Kind): Record<string, unknown> {
    return "updated_at" in (this.of(kind).all()[0] ?? {}) ? { updated_at: this.now() } : {};
  }

  /** @returns the kind in the singular, for error messages */
  nameOf(kind: Kind): string {
    return ID_FIELDS[kind].replace(/_(id|number)$/, "").replaceAll("_", " ");
  }

  saveState(): unknown {
    return this.parts.saveState();
  }

  restoreState(state: unknown): void {
    this.parts.restoreState(state);
  }
}
