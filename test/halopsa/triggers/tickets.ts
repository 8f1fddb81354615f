import { written } from "../../support/desk";
import { type Query, TicketVendor } from "../../support/ticketVendor";

/** A ticket as the list returns it. */
export interface Shown {
  id: number;
  dateoccurred: string;
  lastupdate?: string;
  last_update?: string;
  lastactiondate?: string;
}

const seconds = (timestamp: string | undefined) => Date.parse(timestamp ?? "") / 1000;

/** HaloPSA in memory. It ignores unknown query parameters. */
export class Tickets extends TicketVendor<Shown> {
  /** Whether it supports the filter lastupdatefromdate. */
  filters = true;
  /** Some versions spell the field last_update, and some return only lastactiondate. */
  field = "lastupdate";

  protected override respond(query: Query) {
    const from = this.filters && query.lastupdatefromdate;
    const shown = this.rows
      .filter(({ changed }) => !from || written(changed) >= String(from))
      .toSorted((one, other) => (query.orderdesc ? other.id - one.id : one.id - other.id))
      .map(({ id, created, changed }) => ({
        id,
        dateoccurred: written(created),
        [this.field]: written(changed),
      }));
    const size = Number(query.page_size);
    const start = (Number(query.page_no) - 1) * size;
    return { record_count: shown.length, tickets: shown.slice(start, start + size) };
  }

  protected override rowOf({ id, dateoccurred, lastupdate, last_update, lastactiondate }: Shown) {
    const changed = lastupdate ?? last_update ?? lastactiondate;
    return { id, created: seconds(dateoccurred), changed: seconds(changed) };
  }
}
