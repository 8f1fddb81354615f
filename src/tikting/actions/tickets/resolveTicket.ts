import { path } from "../../../kit/http/path";
import { longText, required, textPairs } from "../../../kit/inputs";
import { write } from "../../api";
import { technicianId, ticketId, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// The API reference describes this operation without its request. Path and fields are inferred from Close Ticket.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const resolveTicket = write({
  label: "Resolve Ticket",
  description:
    "Mark a ticket as resolved, save or update the resolution details, send a resolution email with a close link, and trigger an optional TPI (third-party integration) callback",
  inputs: {
    id: ticketId,
    ResolvedBy: required(technicianId("Resolved By", "The user who resolves the ticket.")),
    Resolution: required(
      longText({
        label: "Resolution",
        comments: "How the ticket was resolved.",
        example: "Battery replaced",
      }),
    ),
    Comments: longText({
      label: "Comments",
      comments: "Comments on the resolution.",
      example: "Under warranty",
    }),
    Uploads: uploads,
    additionalFields: textPairs({
      label: "Additional Field",
      keyLabel: "Name",
      comments: "Additional form fields to send, by name, if the Tikting server requires them.",
      example: "2",
    }),
  },
  returns: outcome,
  run: (api, { id, additionalFields, ...fields }) =>
    api.post(path`TicketsApi/resolve/${id}`, { TicketId: id, ...fields, ...additionalFields }),
});
