import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { contactId } from "../../inputs/contact";
import { contactMethodId } from "../../inputs/contactMethod";
import { contactMethod } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=ContactMethods_GetContactMethod
export const getContactMethod = read({
  label: "Get Contact Method",
  description: "Get one phone number or email address of a contact",
  inputs: { contactId, contactMethodId },
  returns: contactMethod,
  run: (api, { contactId, contactMethodId }) =>
    api.get(path`crm/contacts/${contactId}/contact-methods/${contactMethodId}`),
});
