import { list } from "../../api";
import { ticketType } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listTicketTypes = list({
  label: "List Ticket Types",
  description: "Return ticket types",
  from: "TicketType",
  inputs: {},
  returns: ticketType,
  whole: true,
});
