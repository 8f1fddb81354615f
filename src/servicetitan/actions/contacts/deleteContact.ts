import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { contactId } from "../../inputs/contact";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_DeleteContact
export const deleteContact = remove({
  label: "Delete Contact",
  description: "Delete a contact",
  inputs: { contactId },
  run: (api, { contactId }) => api.delete(path`crm/contacts/${contactId}`),
});
