import { requiring } from "../../../kit/inputs";
import { contactFields } from "../../inputs/contact";
import { write } from "../../operation";
import { contact } from "../../records";

export const createContact = write("createContact", {
  label: "Create Contact",
  description: "Create a new contact.",
  inputs: requiring(contactFields, "company_number", "first_name", "last_name"),
  returns: contact,
});
