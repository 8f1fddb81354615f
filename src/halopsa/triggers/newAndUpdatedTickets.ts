import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { clocked } from "../../kit/trigger/clock";
import { changesTrigger } from "../../kit/trigger/polling";
import { type Source, unsorted } from "../../kit/trigger/source";
import { earlier, firstSet, type Timestamp, timestamp } from "../../kit/trigger/timestamp";
import { vendor } from "../api";
import type { Api } from "../client";
import { settingsOf } from "../connection";
import { ticketFilters } from "../inputs/ticket";
import { fetchAllPages } from "../listing";
import { ticket } from "../records";

/** Some versions of HaloPSA spell lastupdate as last_update, and some return only lastactiondate. */
type Ticket = Infer<typeof ticket> & { last_update?: string | null; lastactiondate?: string | null };

type Query = { [parameter: string]: unknown };

/** A server may compare only dates, or use its own time zone. Tickets outside the range are skipped afterwards. */
const MARGIN_MS = 24 * 60 * 60_000;

/** A day before the timestamp, in whole seconds, as the API accepts it. */
const filterTime = (since: Timestamp) => `${earlier(since, MARGIN_MS).slice(0, 19)}Z`;

function ticketsOf(api: Api, filters: Query, warn: (message: string) => void): Source<Ticket> {
  const { get, now, startedAt } = clocked(api);
  const read = (query: Query, limit?: number) =>
    fetchAllPages<Ticket>({ ...api, getRaw: get }, "Tickets", { ...filters, ...query }, { limit, warn });
  return unsorted(
    {
      id: ({ id }) => id,
      created: ({ dateoccurred }) => timestamp(dateoccurred),
      // dateoccurred comes last: users can edit it, and may set it to a time in the future.
      modified: ({ lastupdate, last_update, lastactiondate, dateoccurred }) =>
        firstSet(lastupdate, last_update, lastactiondate, dateoccurred),
      now,
      startedAt,
      all: (since) => read({ lastupdatefromdate: since && filterTime(since) }),
    },
    async () => (await read({ orderdesc: true }, 1)).records[0],
  );
}

const { client_id, requesttype_id } = ticketFilters;

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description: "Check HaloPSA on a schedule for new and updated tickets, and deliver each change once",
  inputs: {
    client_id: described(client_id, "Only deliver tickets of this client. Defaults to all clients."),
    requesttype_id: described(requesttype_id, "Only deliver tickets of this type. Defaults to all types."),
  },
  // One run that sends its requests one after the other already comes close to the rate of 500 requests in 3 minutes.
  concurrentBatches: 1,
  watch: (api, filters, { connection, warn }) => ({
    source: ticketsOf(api, filters, warn),
    of: `${settingsOf(connection).api} tickets ${JSON.stringify(filters)}`,
  }),
  example: ticket.example as Ticket,
});
