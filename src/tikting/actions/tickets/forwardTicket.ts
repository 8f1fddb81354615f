import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { emailFields, hasDraft, ticketId, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const forwardTicket = write({
  label: "Forward Ticket",
  description: "Send a forward email conversation and log it on the ticket",
  inputs: { id: ticketId, ...emailFields, HasDraft: hasDraft, Uploads: uploads },
  returns: outcome,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/forward/${id}`, { Id: id, ...fields }),
});
