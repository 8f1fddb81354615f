import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { contactId } from "../../inputs/contact";
import { contactMethodId } from "../../inputs/contactMethod";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=ContactMethods_DeleteContactMethod
export const deleteContactMethod = remove({
  label: "Delete Contact Method",
  description: "Delete a phone number or email address of a contact",
  inputs: { contactId, contactMethodId },
  run: (api, { contactId, contactMethodId }) =>
    api.delete(path`crm/contacts/${contactId}/contact-methods/${contactMethodId}`),
});
