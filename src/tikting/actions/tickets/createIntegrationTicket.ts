import { text } from "../../../kit/inputs";
import { write } from "../../api";
import {
  classificationFields,
  departmentId,
  description,
  requesterUsername,
  siteId,
  ticketStatusId,
  title,
  uploads,
} from "../../inputs/ticket";
import { ticket } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const createIntegrationTicket = write({
  label: "Create Ticket (Integration)",
  description:
    "Create a ticket from a third-party integration (source Api), with the requester resolved by username or email. Does not require the Tickets.Create permission",
  inputs: {
    Title: title,
    Description: description,
    Requester: requesterUsername,
    Email: text({
      label: "Email",
      comments:
        "The requester's email address. Tikting uses it to find the requester if the username is unknown.",
      example: "dana.reyes@example.com",
      placeholder: "Enter an email address",
    }),
    SiteId: siteId,
    DepartmentId: departmentId,
    TicketStatusId: ticketStatusId,
    ...classificationFields,
    Uploads: uploads,
  },
  returns: ticket,
  run: (api, fields) => api.post("TicketsApi/new", fields),
});
