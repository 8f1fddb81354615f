import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields, clientId, customfields } from "../../inputs/common";
import { crmNoteFields, note } from "../../inputs/crmNote";
import { crmNote } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const createCrmNote = write({
  label: "Create CRM Note",
  description: "Create a CRM note for a client",
  inputs: {
    ...crmNoteFields,
    client_id: required(clientId),
    note: required(note),
    customfields,
    additionalFields,
  },
  returns: crmNote,
  run: (api, record) => api.save("CRMNote", record),
});
