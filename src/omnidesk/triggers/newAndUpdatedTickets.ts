import { described } from "../../kit/inputs";
import type { Source } from "../../kit/trigger/changes";
import { changesTrigger } from "../../kit/trigger/polling";
import { latest, timestamp } from "../../kit/trigger/timestamp";
import { vendor } from "../api";
import type { Api } from "../client";
import { settingsOf } from "../connection";
import { applyView } from "../inputs/ticket";
import { fetchEverything } from "../listing";
import { type Ticket, ticket } from "../records";

/** The list knows neither a filter nor a sort by time, so that each poll reads all of it. */
const ticketsOf = (
  api: Api,
  filters: { applyView?: string },
  warn: (message: string) => void,
): Source<Ticket> => ({
  id: ({ id }) => id,
  created: ({ created_at }) => timestamp(created_at),
  modified: ({ created_at, last_update }) => latest(created_at, last_update),
  all: () => fetchEverything<Ticket>(api, "ticket", filters, { warn }),
});

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description: "Checks Omnidesk on a schedule for new and updated tickets, and delivers each change once",
  inputs: {
    applyView: described(
      applyView,
      "Only tickets of this view: its ID. Each poll reads the whole list, and a view keeps it short. Blank: all tickets that are not archived.",
    ),
  },
  watch: (api, filters, { connection, warn }) => ({
    source: ticketsOf(api, filters, warn),
    of: `${settingsOf(connection).server} tickets ${JSON.stringify(filters)}`,
  }),
  example: ticket.example as Ticket,
});
