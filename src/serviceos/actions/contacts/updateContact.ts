import { contactFields, contactId } from "../../inputs/contact";
import { update } from "../../operation";
import { contact } from "../../records";

export const updateContact = update("updateContact", {
  label: "Update Contact",
  description: "Update contact information.",
  inputs: { ...contactId, ...contactFields },
  returns: contact,
});
