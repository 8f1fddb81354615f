import { list } from "../../api";
import { applyView, query, searchArchived, statusFilter } from "../../inputs/ticket";
import { ticket } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const listTickets = list({
  label: "List Tickets",
  description: "Return all tickets with optional filters such as search queries, views and result limits",
  from: "ticket",
  inputs: { applyView, query, searchArchived, status: statusFilter },
  returns: ticket,
});
