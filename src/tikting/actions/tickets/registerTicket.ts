import { required, text } from "../../../kit/inputs";
import { write } from "../../api";
import {
  creatorId,
  description,
  detailFields,
  filingFields,
  guid,
  placeFields,
  selectedTags,
  slaId,
  ticketType,
  title,
  uploads,
} from "../../inputs/ticket";
import { ticket } from "../../records";

// A missing permission is answered with 400 here, not 403.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const registerTicket = write({
  label: "Register Ticket",
  description:
    "Creates a new ticket on behalf of the authenticated user (source Manual). Attachments, automatic SLA, technician auto-assignment.",
  inputs: {
    Title: title,
    Description: description,
    CreatorId: creatorId,
    SiteId: required(placeFields.SiteId),
    DepartmentId: required(placeFields.DepartmentId),
    TicketStatusId: required(placeFields.TicketStatusId),
    TicketType: required(ticketType),
    Cc: text({
      label: "CC",
      comments: "Email addresses that get a copy of what is sent about the ticket.",
      example: "it.lead@example.com",
    }),
    Guid: guid,
    ...filingFields,
    ...detailFields,
    SLAId: slaId,
    SelectedTags: selectedTags,
    Uploads: uploads,
  },
  returns: ticket,
  run: (api, fields) => api.post("TicketsApi/register", fields),
});
