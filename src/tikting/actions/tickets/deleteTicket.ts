import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticket } from "../../records";

// The ticket is kept in Tikting, marked as deleted, and the response contains it.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const deleteTicket = write({
  label: "Delete Ticket",
  description: "Soft-delete a ticket (sets IsDeleted = true, records DeletedOn)",
  inputs: { id: ticketId },
  returns: ticket,
  run: (api, { id }) => api.delete(path`TicketsApi/${id}`),
});
