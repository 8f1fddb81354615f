import { collect, type Page } from "../../kit/action/paging";
import type { Infer } from "../../kit/action/record";
import { VendorError } from "../../kit/http/errors";
import type { Source } from "../../kit/trigger/changes";
import { unsorted } from "../../kit/trigger/changes";
import { earlier, latest, type Timestamp, timestamp } from "../../kit/trigger/timestamp";
import type { Api } from "../client";
import { fetchEverything, LARGEST_PAGE } from "../listing";
import type { ticket } from "../records";

export type Ticket = Infer<typeof ticket>;

type Query = { [parameter: string]: unknown };
type Warn = (message: string) => void;

/** "ISO 8601 date" may be a day, of whichever time zone: what came too early is left out afterwards. */
const MARGIN_MS = 24 * 60 * 60_000;

const created = ({ created_at }: Ticket) => timestamp(created_at);
const updated = ({ updated_at }: Ticket) => timestamp(updated_at);

/** The tickets as polling reads them: new ones by created_after, changed ones from the newest change down. */
export function ticketsOf(api: Api, filters: Query, warn: Warn): Source<Ticket> {
  const inOrderOfCreation = async (query: Query, limit?: number) => {
    const asked = { ...filters, sort: "created_at", order: "asc", ...query };
    const options = { identity: "ticket_id", limit, warn };
    const { records, complete } = await fetchEverything(api, "listTickets", asked, options);
    return { records: records as Ticket[], complete };
  };
  return unsorted(
    {
      id: ({ ticket_id }) => ticket_id,
      created,
      modified: ({ created_at, updated_at }) => latest(created_at, updated_at),
      async all(since) {
        if (!since) return inOrderOfCreation({});
        const created_after = `${earlier(since, MARGIN_MS).slice(0, 19)}Z`;
        const made = await inOrderOfCreation({ created_after });
        const changed = await changedSince(api, filters, since, warn);
        const all = changed ?? (await inOrderOfCreation({}));
        const latest = new Map([...made.records, ...all.records].map((one) => [one.ticket_id, one]));
        return { records: [...latest.values()], complete: made.complete && all.complete };
      },
    },
    async () => (await inOrderOfCreation({ order: "desc" }, 1)).records[0],
  );
}

const UNSORTED = "ServiceOS did not sort the tickets by updated_at: every poll reads the whole list.";

/**
 * Reads tickets from the newest change down, to the first page that reaches back before `since`. Which fields
 * `sort` takes is not documented: where it is seen not to sort, the list is read to its end.
 * @returns undefined where the sort is refused
 */
async function changedSince(api: Api, filters: Query, since: Timestamp, warn: Warn) {
  const order = new OrderOfChange();
  let totalBefore: number | undefined;
  let shrunk = false;
  const read = async ({ page }: { page: number }): Promise<Page<Ticket>> => {
    const query = { ...filters, sort: "updated_at", order: "desc", page, per_page: LARGEST_PAGE };
    const { data, pagination } = await api.call<{
      data?: Ticket[];
      pagination?: { total?: number; total_pages?: number };
    }>("listTickets", query);
    if (!Array.isArray(data))
      throw new Error(
        "Valethon ServiceOS answered listTickets with something that is not a list of records.",
      );
    order.follow(data);
    const total = pagination?.total;
    shrunk ||= total !== undefined && totalBefore !== undefined && total < totalBefore;
    totalBefore = total;
    const hasMore = page < (pagination?.total_pages ?? 1) && !order.isBefore(since);
    return { records: data, hasMore };
  };
  try {
    const { records, complete } = await collect(read, {
      identify: ({ ticket_id }) => ticket_id,
      once: true,
      warn,
    });
    if (!order.isDescending) warn(UNSORTED);
    // A ticket that was deleted meanwhile has moved all others up, perhaps onto a page that was read before.
    return { records, complete: complete && !shrunk };
  } catch (error) {
    if (!(error instanceof VendorError && error.status === 400)) throw error;
    warn(UNSORTED);
    return undefined;
  }
}

/** Watches whether tickets come by their last change, which those never changed tell nothing of. */
class OrderOfChange {
  isDescending = true;
  /** Not the order of creation, which is the usual one, and looks the same while nothing old is changed. */
  private isProven = false;
  private last: { updated: Timestamp; created: Timestamp | undefined } | undefined;

  follow(tickets: Ticket[]): void {
    for (const one of tickets) {
      const at = updated(one);
      if (!at) continue;
      const since = created(one);
      if (this.last) {
        this.isDescending &&= at <= this.last.updated;
        this.isProven ||= since !== undefined && this.last.created !== undefined && since > this.last.created;
      }
      this.last = { updated: at, created: since };
    }
  }

  /** Whether all that follows was changed before this moment. */
  isBefore(moment: Timestamp): boolean {
    return this.isDescending && this.isProven && this.last !== undefined && this.last.updated < moment;
  }
}
