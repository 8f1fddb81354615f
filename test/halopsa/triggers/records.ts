import { KINDS, type Kind, type RecordType } from "../../../src/halopsa/triggers/kinds";
import { VendorError } from "../../../src/kit/http/errors";
import { type Row, written } from "../../support/desk";
import { Polls } from "../../support/polls";
import { type Query, TicketVendor } from "../../support/ticketVendor";
import { connection } from "../connection";

export type Shown = { id: number; [field: string]: unknown };

/** How HaloPSA responds to a request for the details of a record that does not exist. */
export type Missing = "404" | "nothing" | "ID 0";

const notFound = new VendorError({
  ...{ vendor: "HaloPSA", operation: "GET Client/1", status: 404, message: "Not found" },
  ...{ retryable: false, outcomeUnknown: false },
});

const seconds = (timestamp: unknown) => Date.parse(String(timestamp)) / 1000;

/** HaloPSA in memory: one of its lists, and the details of its records. */
export class Records extends TicketVendor<Shown> {
  recordType: RecordType = "clients";
  /** Whether the list supports the filter lastupdatefromdate. Ignored for lists that do not have it. */
  filters = true;
  /** Whether rows of the list contain the time of their last change: none, all, or those with an even ID. */
  timed: "none" | "all" | "some" = "none";
  /** Whether a record that was never changed has the time of its last change. */
  isAlwaysUpdated = true;
  /** Whether records do not have that time at all. */
  isTimeless = false;
  /** Which of the kind's fields has the time of the last change. */
  field = 0;
  missing: Missing = "404";
  /** The number of requests for details. */
  details = 0;

  get kind(): Kind {
    return KINDS[this.recordType];
  }

  private times({ created, changed }: Row): object {
    const { created: createdField } = this.kind;
    const modified = this.kind.modified.filter((field) => field !== createdField);
    const isSet = this.isAlwaysUpdated || createdField === undefined || changed !== created;
    return {
      ...(this.isTimeless
        ? {}
        : { [modified[this.field % modified.length]!]: isSet ? written(changed) : null }),
      ...(createdField ? { [createdField]: written(created) } : {}),
    };
  }

  private hasTime = ({ id }: Row) =>
    !this.kind.hasDetails || this.timed === "all" || (this.timed === "some" && id % 2 === 0);

  protected override respond(query: Query, path: string) {
    const [, id] = path.split("/");
    if (id !== undefined) return this.detailsOf(Number(id));
    const from = this.kind.isFiltered && this.filters ? query.lastupdatefromdate : undefined;
    const shown = this.rows
      .filter(({ changed }) => !from || written(changed) >= String(from))
      .toSorted((one, other) => (query.orderdesc ? other.id - one.id : one.id - other.id))
      .map((row) => ({
        id: row.id,
        name: `Record ${row.id}`,
        ...(this.hasTime(row) ? this.times(row) : {}),
      }));
    const size = Number(query.page_size);
    const start = (Number(query.page_no) - 1) * size;
    return { record_count: shown.length, [path.toLowerCase()]: shown.slice(start, start + size) };
  }

  private detailsOf(id: number): unknown {
    this.details++;
    const row = this.rows.find((one) => one.id === id);
    if (row) return { id, name: `Record ${id}`, details: true, ...this.times(row) };
    if (this.missing === "404") throw notFound;
    return this.missing === "nothing" ? undefined : { id: 0 };
  }

  protected override rowOf(record: Shown) {
    const { modified, created: createdField } = this.kind;
    const created = createdField ? seconds(record[createdField]) : 0;
    const at = modified.map((field) => record[field]).find((value) => typeof value === "string");
    return { id: record.id, created, changed: at ? seconds(at) : created };
  }
}

/** The same for a kind whose records have no date of creation: all changes are updates. */
class Undated extends Records {
  private readonly known = new Set<number>();

  override insert(count?: number): void {
    const before = this.rows.length;
    super.insert(count);
    // What exists before the first poll is known to the desk.
    if (this.queries.length === 0) for (const { id } of this.rows.slice(before)) this.known.add(id);
  }

  protected override typeOf(delivered: "created" | "updated", { id }: Shown) {
    expect([id, delivered]).toEqual([id, "updated"]);
    const isKnown = this.known.has(id);
    this.known.add(id);
    return isKnown ? "updated" : "created";
  }
}

/** A vendor with the records of a type. */
export const recordsOf = ({ recordType = "clients", ...variant }: Partial<Records>): Records => {
  const { created }: Kind = KINDS[recordType];
  return Object.assign(created ? new Records() : new Undated(), { recordType, ...variant });
};

export const recordTypes = Object.keys(KINDS) as RecordType[];

export const pollsOf = (recordType: RecordType, values: object = {}) =>
  new Polls<Shown>("halopsa", connection, { recordType, ...values }, "newAndUpdatedRecords");
