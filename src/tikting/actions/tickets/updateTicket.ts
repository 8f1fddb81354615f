import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { update } from "../../api";
import {
  creatorId,
  detailFields,
  filingFields,
  placeFields,
  templateId,
  ticketId,
  ticketType,
} from "../../inputs/ticket";
import { nothing } from "../../records";

const KEEPS = "Tikting may reset it where it is blank: give the present one to keep it.";

// A POST, not a PUT; an unknown ticket is answered with 400, not 404.
// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const updateTicket = update({
  label: "Update Ticket",
  description:
    "Updates a ticket's fields. SLA recalculated if priority changes; notifications if the technician changes.",
  inputs: {
    id: ticketId,
    CreatorId: described(creatorId, "The user who asks for help. Tikting needs it in every update."),
    TicketType: ticketType,
    SiteId: described(placeFields.SiteId, `The site. ${KEEPS}`),
    DepartmentId: described(placeFields.DepartmentId, `The department. ${KEEPS}`),
    TicketStatusId: described(placeFields.TicketStatusId, "The new status. Blank keeps the present one."),
    ...filingFields,
    ...detailFields,
    TemplateId: templateId,
  },
  returns: nothing,
  run: (api, { id, ...fields }) => api.post(path`TicketsApi/update/${id}`, { Id: id, ...fields }),
});
