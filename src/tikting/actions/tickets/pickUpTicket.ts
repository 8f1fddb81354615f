import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ticketIdAt } from "../../inputs/ticket";
import { outcome } from "../../records";

// The reference names this operation and nothing more: path and fields are inferred from its neighbours.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const pickUpTicket = write({
  label: "Pick Up Ticket",
  description: "Assigns the ticket to the authenticated technician.",
  inputs: { id: ticketIdAt("TicketsApi/pickup/{id}") },
  returns: outcome,
  run: (api, { id }) => api.post(path`TicketsApi/pickup/${id}`),
});
