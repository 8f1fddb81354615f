import { path } from "../../../kit/http/path";
import { longText, pairs, required } from "../../../kit/inputs";
import { write } from "../../api";
import { technician, ticketIdAt, uploads } from "../../inputs/ticket";
import { outcome } from "../../records";

// The reference tells what this operation does, not how it is called: path and fields are inferred from Close Ticket.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const resolveTicket = write({
  label: "Resolve Ticket",
  description:
    "Marks a ticket as resolved, saves or updates the resolution details, sends a resolution email with a close link, and triggers an optional TPI (third-party integration) callback.",
  inputs: {
    id: ticketIdAt("TicketsApi/resolve/{id}"),
    ResolvedBy: required(
      technician("Resolved By", "The user who resolves the ticket. This field is inferred."),
    ),
    Resolution: required(
      longText({
        label: "Resolution",
        comments: "How the ticket was resolved. This field is inferred.",
        example: "Battery replaced",
      }),
    ),
    Comments: longText({
      label: "Comments",
      comments: "Comments on the resolution. This field is inferred.",
      example: "Under warranty",
    }),
    Uploads: uploads,
    additionalFields: pairs({
      label: "Value",
      keyLabel: "Additional Field",
      comments: "Further form fields, by name, where a Tikting server asks for others than those above.",
      example: "value",
    }),
  },
  returns: outcome,
  run: (api, { id, additionalFields, ...fields }) =>
    api.post(path`TicketsApi/resolve/${id}`, { TicketId: id, ...fields, ...additionalFields }),
});
