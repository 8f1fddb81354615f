import { remove } from "../../api";
import { contactId } from "../../inputs/contact";

export const deleteContact = remove("deleteContact", {
  label: "Delete Contact",
  description: "Delete a contact",
  inputs: contactId,
});
