import { list } from "../../api";
import { contactFilters } from "../../inputs/contact";
import { contact } from "../../records";

export const listContacts = list("listContacts", {
  label: "List Contacts",
  description: "List contacts/employees for a company",
  inputs: contactFilters,
  returns: contact,
  identity: "contact_id",
});
