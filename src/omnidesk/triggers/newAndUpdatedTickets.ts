import type { Query } from "../../kit/http/types";
import { described } from "../../kit/inputs";
import { clocked } from "../../kit/trigger/clock";
import { changesTrigger } from "../../kit/trigger/polling";
import type { Source } from "../../kit/trigger/source";
import { firstSet, timestamp } from "../../kit/trigger/timestamp";
import { vendor } from "../api";
import type { Api } from "../client";
import { settingsOf } from "../connection";
import { applyView } from "../inputs/ticket";
import { fetchAll } from "../listing";
import { type Ticket, ticket } from "../records";

/** The list can be neither filtered nor sorted by time, so each poll reads all of it. */
function ticketSource(
  api: Api,
  filters: { applyView?: string },
  warn: (message: string) => void,
): Source<Ticket> {
  const { get, now, startedAt } = clocked(api);
  // A null row would fail the whole list, which identifies its records by ID.
  const withoutNull = async <Data>(path: string, query?: Query) => {
    const page = await get<{ items?: unknown }>(path, query);
    const items = Array.isArray(page?.items) ? page.items.map((item) => item ?? {}) : undefined;
    return { ...page, items } as Data;
  };
  return {
    id: ({ id }) => id,
    created: ({ created_at }) => timestamp(created_at),
    modified: ({ created_at, last_update }) => firstSet(last_update, created_at),
    now,
    startedAt,
    all: () => fetchAll<Ticket>({ ...api, get: withoutNull }, "ticket", filters, { warn }),
  };
}

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description: "Check Omnidesk on a schedule for new and updated tickets, and deliver each change once",
  inputs: {
    applyView: described(
      applyView,
      "Deliver only tickets in this view; a small view keeps polls short. Defaults to all tickets that are not archived.",
    ),
  },
  // Omnidesk publishes no rate limit: as few at a time as when a list is read.
  concurrentBatches: 2,
  watch: (api, filters, { connection, warn }) => ({
    source: ticketSource(api, filters, warn),
    of: `${settingsOf(connection).server} tickets ${JSON.stringify(filters)}`,
  }),
  example: ticket.example as Ticket,
});
