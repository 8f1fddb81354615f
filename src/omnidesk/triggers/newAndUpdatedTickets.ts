import { described } from "../../kit/inputs";
import type { Source } from "../../kit/trigger/changes";
import { changesTrigger } from "../../kit/trigger/polling";
import { latest, timestamp } from "../../kit/trigger/timestamp";
import { vendor } from "../api";
import type { Api } from "../client";
import { settingsOf } from "../connection";
import { applyView } from "../inputs/ticket";
import { fetchAll } from "../listing";
import { type Ticket, ticket } from "../records";

/** The list can be neither filtered nor sorted by time, so each poll reads all of it. */
const ticketSource = (
  api: Api,
  filters: { applyView?: string },
  warn: (message: string) => void,
): Source<Ticket> => ({
  id: ({ id }) => id,
  created: ({ created_at }) => timestamp(created_at),
  modified: ({ created_at, last_update }) => latest(created_at, last_update),
  all: () => fetchAll<Ticket>(api, "ticket", filters, { warn }),
});

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description: "Check Omnidesk on a schedule for new and updated tickets, and deliver each change once",
  inputs: {
    applyView: described(
      applyView,
      "Deliver only tickets in this view; a small view keeps polls short. Defaults to all tickets that are not archived.",
    ),
  },
  watch: (api, filters, { connection, warn }) => ({
    source: ticketSource(api, filters, warn),
    of: `${settingsOf(connection).server} tickets ${JSON.stringify(filters)}`,
  }),
  example: ticket.example as Ticket,
});
