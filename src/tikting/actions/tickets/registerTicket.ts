import { required, text } from "../../../kit/inputs";
import { write } from "../../api";
import {
  classificationFields,
  creatorId,
  departmentId,
  description,
  detailFields,
  guid,
  selectedTags,
  siteId,
  slaId,
  ticketStatusId,
  ticketType,
  title,
  uploads,
} from "../../inputs/ticket";
import { ticket } from "../../records";

// The status for a missing permission is 400 here, not 403.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const registerTicket = write({
  label: "Register Ticket",
  description:
    "Create a new ticket on behalf of the authenticated user (source Manual), with attachments, automatic SLA, and technician auto-assignment",
  inputs: {
    Title: title,
    Description: description,
    CreatorId: creatorId,
    SiteId: required(siteId),
    DepartmentId: required(departmentId),
    TicketStatusId: required(ticketStatusId),
    TicketType: required(ticketType),
    Cc: text({
      label: "CC",
      comments: "The email addresses that receive a copy of emails about the ticket.",
      example: "it.lead@example.com",
      placeholder: "Enter email addresses",
    }),
    Guid: guid,
    ...classificationFields,
    ...detailFields,
    SLAId: slaId,
    SelectedTags: selectedTags,
    Uploads: uploads,
  },
  returns: ticket,
  run: (api, fields) => api.post("TicketsApi/register", fields),
});
