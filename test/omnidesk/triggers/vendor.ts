import { written } from "../../support/desk";
import { type Query, TicketVendor } from "../../support/ticketVendor";

export interface ListedTicket {
  id: number;
  created_at: string;
  last_update: string | null;
}

const seconds = (timestamp: string) => Date.parse(`${timestamp}Z`) / 1000;

/** Timestamps of Omnidesk have no zone. */
const local = (time: number) => written(time).replace("T", " ").slice(0, -1);

/** Omnidesk in memory: a list in an undocumented order that can be neither filtered nor sorted by time. */
export class Tickets extends TicketVendor<ListedTicket> {
  protected override respond({ itemStart, itemLimit }: Query) {
    const listed = this.rows
      .toSorted((one, other) => (one.id % 7) - (other.id % 7) || other.id - one.id)
      .map(({ id, created, changed }) => ({
        id,
        created_at: local(created),
        last_update: changed === created ? null : local(changed),
      }));
    const start = Number(itemStart ?? 0);
    // Small pages, so that few tickets need several.
    const items = listed.slice(start, start + Math.min(4, Number(itemLimit)));
    return { type: "text", itemStart: start, itemTotal: listed.length, itemLimit: items.length, items };
  }

  protected override rowOf({ id, created_at, last_update }: ListedTicket) {
    return { id, created: seconds(created_at), changed: seconds(last_update ?? created_at) };
  }
}
