import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { update } from "../../api";
import {
  classificationFields,
  creatorId,
  departmentId,
  detailFields,
  siteId,
  templateId,
  ticketId,
  ticketStatusId,
  ticketType,
} from "../../inputs/ticket";
import { nothing } from "../../records";

const MAY_BE_RESET = "Tikting may reset it if the input is blank; enter the current ID to keep it.";

// A POST, not a PUT. The status for an unknown ticket is 400, not 404.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const updateTicket = update({
  label: "Update Ticket",
  description:
    "Update a ticket's fields. Recalculates the SLA if the priority changes, and sends notifications if the technician changes",
  inputs: {
    id: ticketId,
    CreatorId: described(creatorId, "The requester. Tikting requires it in every update."),
    TicketType: ticketType,
    SiteId: described(siteId, `The ticket's site. ${MAY_BE_RESET}`),
    DepartmentId: described(departmentId, `The ticket's department. ${MAY_BE_RESET}`),
    TicketStatusId: described(ticketStatusId, "The new status. Defaults to the current one."),
    ...classificationFields,
    ...detailFields,
    TemplateId: templateId,
  },
  returns: nothing,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/update/${id}`, { Id: id, ...fields }),
});
