import { list } from "../../api";
import { crmNoteFilters } from "../../inputs/crmNote";
import { crmNote } from "../../records";

// HaloPSA gives the notes under the key "actions".
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listCrmNotes = list({
  label: "List CRM Notes",
  description: "Returns CRM notes.",
  from: "CRMNote",
  inputs: crmNoteFilters,
  returns: crmNote,
  whole: true,
});
