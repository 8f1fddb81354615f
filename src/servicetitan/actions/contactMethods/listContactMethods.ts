import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { contactId } from "../../inputs/contact";
import { contactMethodFilters } from "../../inputs/contactMethod";
import { contactMethod } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=ContactMethods_GetContactMethods
export const listContactMethods = list({
  label: "List Contact Methods",
  description: "List the phone numbers and email addresses of a contact",
  from: ({ contactId, ...values }) => ({ path: path`crm/contacts/${contactId}/contact-methods`, values }),
  hasGuids: true,
  inputs: { contactId, ...contactMethodFilters },
  returns: contactMethod,
});
