import { described } from "../../kit/inputs";
import { changesTrigger } from "../../kit/trigger/polling";
import { vendor } from "../api";
import { settingsOf } from "../connection";
import { ticketFilters } from "../inputs/ticket";
import { ticket } from "../records";
import { CONCURRENT_BATCHES } from "./batches";
import { tickets } from "./kinds";
import { type Row, sourceOf } from "./source";

const { client_id, requesttype_id } = ticketFilters;

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description: "Check HaloPSA on a schedule for new and updated tickets, and deliver each change once",
  inputs: {
    client_id: described(client_id, "Only deliver tickets of this client. Defaults to all clients."),
    requesttype_id: described(requesttype_id, "Only deliver tickets of this type. Defaults to all types."),
  },
  concurrentBatches: CONCURRENT_BATCHES,
  watch: (api, filters, { connection, warn }) => ({
    source: sourceOf(api, tickets, { filters, warn }),
    of: `${settingsOf(connection).api} tickets ${JSON.stringify(filters)}`,
  }),
  example: ticket.example as Row,
});
