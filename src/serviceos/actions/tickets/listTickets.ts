import { list } from "../../api";
import { ticketFilters } from "../../inputs/ticket";
import { ticket } from "../../records";

export const listTickets = list("listTickets", {
  label: "List Tickets",
  description: "List tickets with filtering, sorting, and pagination",
  inputs: ticketFilters,
  returns: ticket,
  identity: "ticket_id",
  total: 450,
});
