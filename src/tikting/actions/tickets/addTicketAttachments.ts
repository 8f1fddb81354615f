import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketIdAt, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// The reference names this operation and nothing more: path and fields are inferred from its neighbours.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const addTicketAttachments = write({
  label: "Add Ticket Attachments",
  description: "Adds one or more attachments to a ticket.",
  inputs: { id: ticketIdAt("TicketsApi/attachments/{id}"), Uploads: required(uploads) },
  returns: outcome,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/attachments/${id}`, { Id: id, ...fields }),
});
