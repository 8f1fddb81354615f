import { described, text } from "../../../kit/inputs";
import { write } from "../../api";
import {
  description,
  filingFields,
  placeFields,
  requesterUsername,
  title,
  uploads,
} from "../../inputs/ticket";
import { ticket } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const createIntegrationTicket = write({
  label: "Create Ticket (Integration)",
  description:
    "Creates a ticket from a third-party integration (source Api). Resolves the requester by username or email. Needs no Tickets.Create permission.",
  inputs: {
    Title: title,
    Description: description,
    Requester: described(requesterUsername, "The requester's username, not the ID."),
    Email: text({
      label: "Email",
      comments: "The requester's email address, by which Tikting finds the user where the username does not.",
      example: "dana.reyes@example.com",
    }),
    ...placeFields,
    ...filingFields,
    Uploads: uploads,
  },
  returns: ticket,
  run: (api, fields) => api.post("TicketsApi/new", fields),
});
