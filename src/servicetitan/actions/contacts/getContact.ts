import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { contactId } from "../../inputs/contact";
import { contact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_Get
export const getContact = read({
  label: "Get Contact",
  description: "Get one contact",
  inputs: { contactId },
  returns: contact,
  run: (api, { contactId }) => api.get(path`crm/contacts/${contactId}`),
});
