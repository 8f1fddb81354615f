import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields } from "../../inputs/contact";
import { contact } from "../../records";

export const createContact = write("createContact", {
  label: "Create Contact",
  description: "Create a new contact",
  inputs: requiring(contactFields, "company_number", "first_name", "last_name"),
  returns: contact,
});
