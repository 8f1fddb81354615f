import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ticketIdAt } from "../../inputs/ticket";
import { outcome } from "../../records";

// The reference names this operation and nothing more: path and fields are inferred from its neighbours.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const markTicketAsRead = write({
  label: "Mark Ticket as Read",
  description: "Marks the ticket as read for the authenticated user.",
  inputs: { id: ticketIdAt("TicketsApi/read/{id}") },
  returns: outcome,
  run: (api, { id }) => api.post(path`TicketsApi/read/${id}`),
});
