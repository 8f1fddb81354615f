import { contactId } from "../../inputs/contact";
import { read } from "../../operation";
import { contact } from "../../records";

export const getContact = read("getContact", {
  label: "Get Contact",
  description: "Get contact details.",
  inputs: contactId,
  returns: contact,
});
