import { list } from "../../api";
import { count } from "../../inputs/common";
import { ticketFilters } from "../../inputs/ticket";
import { ticket } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const listTickets = list({
  label: "List Tickets",
  description: "Return tickets (Faults)",
  from: "Tickets",
  inputs: { ...ticketFilters, count },
  returns: ticket,
});
