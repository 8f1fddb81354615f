import { list } from "../../api";
import { contactIdFilter } from "../../inputs/contact";
import { contactMethodFilters } from "../../inputs/contactMethod";
import { contactMethod } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_SearchContactMethods
export const searchContactMethods = list({
  label: "Search Contact Methods",
  description: "Find contacts by phone number or email address",
  from: "crm/contacts/contact-methods",
  hasGuids: true,
  inputs: { ...contactMethodFilters, contactId: contactIdFilter },
  returns: contactMethod,
});
