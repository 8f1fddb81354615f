import type { Page } from "../../kit/action/page";
import { collect } from "../../kit/action/paging";
import type { Infer } from "../../kit/action/record";
import { VendorError } from "../../kit/http/errors";
import type { Query } from "../../kit/http/types";
import { clocked } from "../../kit/trigger/clock";
import { type Source, unsorted } from "../../kit/trigger/source";
import { earlier, firstSet, type Timestamp, timestamp } from "../../kit/trigger/timestamp";
import type { Api } from "../client";
import { fetchAllPages, fetchPage, LARGEST_PAGE } from "../listing";
import { inStyle, type PathStyle, paths } from "../paths";
import type { ticket } from "../records";

export type Ticket = Infer<typeof ticket>;

type Warn = (message: string) => void;

/**
 * created_after is documented as an "ISO 8601 date", so it may compare days, in an unknown time zone. Tickets that are
 * read too early are left out afterwards.
 */
const MARGIN_MS = 24 * 60 * 60_000;

const created = ({ created_at }: Ticket) => timestamp(created_at);
const updated = ({ updated_at }: Ticket) => timestamp(updated_at);

/** The tickets to poll: new ones by created_after, changed ones from the newest change backward. */
export function ticketsOf(
  client: Api,
  { filters, pathStyle, warn }: { filters: Query; pathStyle: PathStyle; warn: Warn },
): Source<Ticket> {
  const { get, now, startedAt } = clocked(client);
  const path = inStyle(paths.listTickets, pathStyle);
  const api: Api = { ...client, call: (_key, query) => get(path, query) };
  const byCreation = async (query: Query, limit?: number) => {
    const sorted = { ...filters, sort: "created_at", order: "asc", ...query };
    const { records, complete } = await fetchAllPages(api, "listTickets", sorted, {
      identity: "ticket_id",
      limit,
      warn,
    });
    return { records: records as Ticket[], complete };
  };
  return unsorted(
    {
      id: ({ ticket_id }) => ticket_id,
      created,
      modified: ({ created_at, updated_at }) => firstSet(updated_at, created_at),
      now,
      startedAt,
      async all(since) {
        if (!since) return byCreation({});
        const created_after = `${earlier(since, MARGIN_MS).slice(0, 19)}Z`;
        const newTickets = await byCreation({ created_after });
        const changedTickets = (await changedSince(api, filters, since, warn)) ?? (await byCreation({}));
        const byId = new Map(
          [...newTickets.records, ...changedTickets.records].map((one) => [one?.ticket_id, one]),
        );
        return {
          records: [...byId.values()],
          complete: newTickets.complete && changedTickets.complete,
        };
      },
    },
    async () => (await byCreation({ order: "desc" }, 1)).records[0],
  );
}

const UNSORTED = "ServiceOS did not sort the tickets by updated_at: every poll reads the whole list.";

/**
 * Reads tickets from the newest change backward, up to the first page that reaches back before `since`. The values of
 * `sort` are not documented: if the tickets turn out not to be sorted, the whole list is read.
 * @returns undefined if ServiceOS refuses the sort
 */
async function changedSince(api: Api, filters: Query, since: Timestamp, warn: Warn) {
  const order = new ModificationOrder();
  let previousTotal: number | undefined;
  let hasShrunk = false;
  const read = async ({ page }: { page: number }): Promise<Page<Ticket>> => {
    const query = { ...filters, sort: "updated_at", order: "desc", page, per_page: LARGEST_PAGE };
    const { records, hasMore, total } = await fetchPage(api, "listTickets", query);
    const tickets = records as Ticket[];
    order.add(tickets);
    hasShrunk ||= total !== undefined && previousTotal !== undefined && total < previousTotal;
    previousTotal = total;
    return { records: tickets, hasMore: hasMore && !order.isBefore(since) };
  };
  try {
    const { records, complete } = await collect(read, {
      identify: (one) => one?.ticket_id,
      once: true,
      warn,
    });
    if (!order.isDescending) warn(UNSORTED);
    // A deleted ticket moves all later ones up, perhaps onto a page that was already read.
    return { records, complete: complete && !hasShrunk };
  } catch (error) {
    if (!(error instanceof VendorError && error.status === 400)) throw error;
    warn(UNSORTED);
    return undefined;
  }
}

/** Tracks whether the tickets arrive sorted by their last change. Tickets without an updated_at are ignored. */
class ModificationOrder {
  isDescending = true;
  /**
   * True once the order differs from the order of creation, which is the API's default. The two are the same as long
   * as only new tickets are changed.
   */
  private isProven = false;
  private last: { updated: Timestamp; created: Timestamp | undefined } | undefined;

  add(tickets: Ticket[]): void {
    for (const ticket of tickets) {
      // Malformed rows are skipped later.
      if (!ticket) continue;
      const current = { updated: updated(ticket), created: created(ticket) };
      if (!current.updated) continue;
      if (this.last) {
        this.isDescending &&= current.updated <= this.last.updated;
        this.isProven ||=
          current.created !== undefined &&
          this.last.created !== undefined &&
          current.created > this.last.created;
      }
      this.last = { updated: current.updated, created: current.created };
    }
  }

  /** True if all following tickets were last changed before this time. */
  isBefore(time: Timestamp): boolean {
    return this.isDescending && this.isProven && this.last !== undefined && this.last.updated < time;
  }
}
