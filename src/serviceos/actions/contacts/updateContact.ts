import { update } from "../../api";
import { contactFields, contactId } from "../../inputs/contact";
import { contact } from "../../records";

export const updateContact = update("updateContact", {
  label: "Update Contact",
  description: "Update contact information",
  inputs: { ...contactId, ...contactFields },
  returns: contact,
});
