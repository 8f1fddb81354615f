import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { outcome } from "../../records";

// The API reference contains only the name of this operation. Its path is inferred from similar operations.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const markTicketAsRead = write({
  label: "Mark Ticket as Read",
  description: "Mark the ticket as read for the authenticated user",
  inputs: { id: ticketId },
  returns: outcome,
  run: (api, { id }) => api.post(path`TicketsApi/read/${id}`),
});
