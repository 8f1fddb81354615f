import { list } from "../../api";
import { contactFilters } from "../../inputs/contact";
import { contact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_GetList
export const listContacts = list({
  label: "List Contacts",
  description: "List the people in the address book",
  from: "crm/contacts",
  hasGuids: true,
  inputs: contactFilters,
  returns: contact,
});
