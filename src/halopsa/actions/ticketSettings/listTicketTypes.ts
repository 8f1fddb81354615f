import { list } from "../../api";
import { ticketTypeFilters } from "../../inputs/ticketSettings";
import { ticketType } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listTicketTypes = list({
  label: "List Ticket Types",
  description: "Return ticket types",
  from: "TicketType",
  inputs: ticketTypeFilters,
  returns: ticketType,
  whole: true,
});
