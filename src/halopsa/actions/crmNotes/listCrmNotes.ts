import { list } from "../../api";
import { crmNoteFilters } from "../../inputs/crmNote";
import { crmNote } from "../../records";

// HaloPSA returns the notes under the key "actions".
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listCrmNotes = list({
  label: "List CRM Notes",
  description: "Return CRM notes",
  from: "CRMNote",
  inputs: crmNoteFilters,
  returns: crmNote,
  whole: true,
});
