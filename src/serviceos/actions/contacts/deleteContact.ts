import { contactId } from "../../inputs/contact";
import { remove } from "../../operation";

export const deleteContact = remove("deleteContact", {
  label: "Delete Contact",
  description: "Delete a contact.",
  inputs: contactId,
});
