import { write } from "../../api";
import { personFields } from "../../inputs/contact";
import { contact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_Create
export const createContact = write({
  label: "Create Contact",
  description: "Create a contact",
  inputs: personFields,
  returns: contact,
  run: (api, body) => api.post("crm/contacts", body),
});
