import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { emailFields, requesterUsername, ticketId, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const requesterReply = write({
  label: "Reply to Ticket as Requester",
  description: "Reply to a ticket as its requester; a resolved or closed ticket is reopened unless locked",
  inputs: {
    id: ticketId,
    Username: requesterUsername,
    Title: described(emailFields.Title, "The reply's subject."),
    Message: described(emailFields.Message, "The reply's text."),
    Uploads: uploads,
  },
  returns: outcome,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/reqreply/${id}`, { Id: id, ...fields }),
});
