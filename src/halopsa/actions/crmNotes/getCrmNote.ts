import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { crmNoteId } from "../../inputs/crmNote";
import { crmNote } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const getCrmNote = read({
  label: "Get CRM Note",
  description: "Return a single CRM note by ID",
  inputs: { id: crmNoteId, includedetails },
  returns: crmNote,
  run: (api, { id, ...query }) => api.get(path`CRMNote/${id}`, query),
});
