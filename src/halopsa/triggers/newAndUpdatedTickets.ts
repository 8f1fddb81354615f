import type { Infer } from "../../kit/action/record";
import type { Source } from "../../kit/trigger/changes";
import { unsorted } from "../../kit/trigger/changes";
import { changesTrigger } from "../../kit/trigger/polling";
import { earlier, latest, type Timestamp, timestamp } from "../../kit/trigger/timestamp";
import { vendor } from "../api";
import type { Api } from "../client";
import { settingsOf } from "../connection";
import { ticketFilters } from "../inputs/ticket";
import { fetchEverything } from "../listing";
import { ticket } from "../records";

/** Some versions write last_update. */
type Ticket = Infer<typeof ticket> & { last_update?: string | null };

type Query = { [parameter: string]: unknown };

/** A server may compare days, or moments of its own time zone: what came too early is left out afterwards. */
const MARGIN_MS = 24 * 60 * 60_000;

/** A moment as the API takes it: whole seconds, the one that has begun. */
const asked = (since: Timestamp) => `${earlier(since, MARGIN_MS).slice(0, 19)}Z`;

function ticketsOf(api: Api, filters: Query, warn: (message: string) => void): Source<Ticket> {
  const read = (query: Query, limit?: number) =>
    fetchEverything<Ticket>(api, "Tickets", { ...filters, ...query }, { limit, warn });
  return unsorted(
    {
      id: ({ id }) => id,
      created: ({ dateoccurred }) => timestamp(dateoccurred),
      modified: ({ dateoccurred, lastupdate, last_update }) => latest(dateoccurred, lastupdate, last_update),
      all: (since) => read({ lastupdatefromdate: since && asked(since) }),
    },
    async () => (await read({ orderdesc: true }, 1)).records[0],
  );
}

const { client_id, requesttype_id } = ticketFilters;

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description: "Checks HaloPSA on a schedule for new and updated tickets, and delivers each change once",
  inputs: {
    client_id: { ...client_id, comments: "Only tickets of this client. Blank: those of every client." },
    requesttype_id: { ...requesttype_id, comments: "Only tickets of this type. Blank: those of every type." },
  },
  watch: (api, filters, { connection, warn }) => ({
    source: ticketsOf(api, filters, warn),
    of: `${settingsOf(connection).api} tickets ${JSON.stringify(filters)}`,
  }),
  example: ticket.example as Ticket,
});
