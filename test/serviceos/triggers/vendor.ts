import { VendorError } from "../../../src/kit/http/errors";
import { type Row, written } from "../../support/desk";
import { type Query, TicketVendor } from "../../support/ticketVendor";

export interface Ticket {
  ticket_id: number;
  created_at: string;
  updated_at: string | null;
}

/** The number of tickets per page. */
export const PAGE = 4;

const seconds = (timestamp: string) => Date.parse(timestamp) / 1000;

/** ServiceOS in memory, with small pages. */
export class Tickets extends TicketVendor<Ticket> {
  /** The reaction to a sort by updated_at: sort, keep the default order, or refuse. */
  sorting: "sorts" | "ignores" | "refuses" = "sorts";
  /** Whether a ticket that was never changed has an updated_at. */
  isAlwaysUpdated = true;

  protected override respond(query: Query) {
    const byChange = query.sort === "updated_at";
    if (byChange && this.sorting === "refuses") {
      const message = "Invalid sort field";
      const refusal = { vendor: "Valethon ServiceOS", operation: "GET tickets.php", status: 400, message };
      throw new VendorError({ ...refusal, retryable: false, outcomeUnknown: false });
    }
    const by = byChange && this.sorting === "sorts" ? "changed" : "created";
    const order = query.order === "asc" ? 1 : -1;
    // A database sorts missing values first, or last in descending order.
    const value = (row: Row) =>
      by === "changed" && row.changed === row.created && !this.isAlwaysUpdated ? 0 : row[by];
    const tickets = this.rows
      .filter(({ created }) => !query.created_after || written(created) > String(query.created_after))
      .toSorted((one, other) => order * (value(one) - value(other) || one.id - other.id))
      .map(({ id, created, changed }) => ({
        ticket_id: id,
        created_at: written(created),
        updated_at: changed !== created || this.isAlwaysUpdated ? written(changed) : null,
      }));
    const page = Number(query.page ?? 1);
    const size = Math.min(PAGE, Number(query.per_page));
    const data = tickets.slice((page - 1) * size, page * size);
    const total_pages = Math.ceil(tickets.length / size);
    return { success: true, data, pagination: { page, per_page: size, total: tickets.length, total_pages } };
  }

  protected override rowOf({ ticket_id, created_at, updated_at }: Ticket) {
    return { id: ticket_id, created: seconds(created_at), changed: seconds(updated_at ?? created_at) };
  }
}
