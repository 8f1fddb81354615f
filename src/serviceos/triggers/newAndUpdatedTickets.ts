import { described } from "../../kit/inputs";
import { changesTrigger } from "../../kit/trigger/polling";
import { vendor } from "../api";
import { settingsOf } from "../connection";
import { ticketFilters } from "../inputs/ticket";
import { ticket } from "../records";
import { type Ticket, ticketsOf } from "./tickets";

export const newAndUpdatedTickets = changesTrigger(vendor, {
  label: "New and Updated Tickets",
  description:
    "Check ServiceOS on a schedule for new and updated tickets, and deliver each change once (requires tickets:read)",
  inputs: {
    company_number: described(
      ticketFilters.company_number,
      "The company whose tickets to deliver. Defaults to all companies.",
    ),
  },
  // One run that sends its requests one after the other already reaches the rate of 120 requests per minute.
  concurrentBatches: 1,
  watch(api, filters, { connection, warn }) {
    const { baseUrl, pathStyle } = settingsOf(connection);
    return {
      source: ticketsOf(api, { filters, pathStyle, warn }),
      of: `${baseUrl} tickets ${JSON.stringify(filters)}`,
    };
  },
  example: ticket.example as Ticket,
});
