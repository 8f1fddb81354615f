import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { crmNoteFields, crmNoteId } from "../../inputs/crmNote";
import { crmNote } from "../../records";

// That a note with an ID is updated is inferred from HaloPSA's other records.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const updateCrmNote = update({
  label: "Update CRM Note",
  description: "Changes a CRM note: what is left blank stays as it is.",
  inputs: { id: crmNoteId, ...crmNoteFields, additionalFields },
  returns: crmNote,
  run: (api, record) => api.save("CRMNote", record),
});
