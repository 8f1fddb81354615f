import { update } from "../../api";
import { additionalFields, customfields } from "../../inputs/common";
import { crmNoteFields, crmNoteId } from "../../inputs/crmNote";
import { crmNote } from "../../records";

// Inferred from HaloPSA's other records: a record that has an ID is updated.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const updateCrmNote = update({
  label: "Update CRM Note",
  description: "Update a CRM note; blank inputs leave their fields unchanged",
  inputs: { id: crmNoteId, ...crmNoteFields, customfields, additionalFields },
  returns: crmNote,
  run: (api, record) => api.save("CRMNote", record),
});
