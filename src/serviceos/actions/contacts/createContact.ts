import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields, newContactFields } from "../../inputs/contact";
import { contact } from "../../records";

export const createContact = write("createContact", {
  label: "Create Contact",
  description: "Create a new contact",
  inputs: requiring(contactFields, ...newContactFields),
  returns: contact,
});
