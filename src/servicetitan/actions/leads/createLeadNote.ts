import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { leadId } from "../../inputs/lead";
import { noteText, pinToTop } from "../../inputs/note";
import { crmNote } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_CreateNote
export const createLeadNote = write({
  label: "Create Lead Note",
  description: "Add a note to a lead",
  inputs: { leadId, text: noteText, pinToTop },
  returns: crmNote,
  run: (api, { leadId, ...body }) => api.post(path`crm/leads/${leadId}/notes`, body),
});
