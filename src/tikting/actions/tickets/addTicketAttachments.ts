import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketId, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// The API reference contains only the name of this operation. Its path and fields are inferred from similar operations.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const addTicketAttachments = write({
  label: "Add Ticket Attachments",
  description: "Add one or more attachments to a ticket",
  inputs: { id: ticketId, Uploads: required(uploads) },
  returns: outcome,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/attachments/${id}`, { Id: id, ...fields }),
});
