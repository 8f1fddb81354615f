import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { outcome } from "../../records";

// The API reference contains only the name of this operation. Its path is inferred from similar operations.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const pickUpTicket = write({
  label: "Pick Up Ticket",
  description: "Assign the ticket to the authenticated technician",
  inputs: { id: ticketId },
  returns: outcome,
  run: (api, { id }) => api.post(path`TicketsApi/pickup/${id}`),
});
