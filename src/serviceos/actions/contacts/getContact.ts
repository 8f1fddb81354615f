import { read } from "../../api";
import { contactId } from "../../inputs/contact";
import { contact } from "../../records";

export const getContact = read("getContact", {
  label: "Get Contact",
  description: "Get contact details",
  inputs: contactId,
  returns: contact,
});
