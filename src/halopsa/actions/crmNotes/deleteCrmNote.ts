import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { crmNoteId } from "../../inputs/crmNote";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const deleteCrmNote = remove({
  label: "Delete CRM Note",
  description: "Delete a CRM note by ID",
  inputs: { id: crmNoteId },
  run: (api, { id }) => api.delete(path`CRMNote/${id}`),
});
