import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { emailFields, ticketId, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const replyToTicket = write({
  label: "Reply to Ticket",
  description: "Post a reply email conversation on a ticket and send it to the recipient",
  inputs: { id: ticketId, ...emailFields, Uploads: uploads },
  returns: outcome,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/reply/${id}`, { Id: id, ...fields }),
});
