import { write } from "../../api";
import { crmNotes } from "../../inputs/crmNote";
import { crmNotes as savedNotes } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const createCrmNotes = write({
  label: "Create CRM Notes",
  description: "Create one or more CRM notes",
  inputs: { crmNotes },
  returns: savedNotes,
  run: (api, { crmNotes }) => api.saveMany("CRMNote", crmNotes),
});
