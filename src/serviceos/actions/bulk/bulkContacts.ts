import { InputError } from "../../../kit/http/errors";
import { forms, id, mapped, required } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields, newContactFields } from "../../inputs/contact";
import { importResult } from "../../records";

type Contact = Record<string, unknown>;

/** A contact without an ID is new, and requires what Create Contact requires. */
function checkNew(contacts: Contact[]): Contact[] {
  for (const contact of contacts.filter(({ contact_id }) => (contact_id ?? "") === "")) {
    const missing = newContactFields.find((key) => (contact[key] ?? "") === "");
    if (missing)
      throw new InputError(
        `Contacts: ${contactFields[missing].label} is required for a new contact. Enter a Contact ID to update an existing one.`,
      );
  }
  return contacts;
}

const contacts = forms({
  label: "Contacts",
  comments:
    "The contacts to import or update. Entries with a Contact ID update that contact; entries without one create a contact.",
  // The fields that an entry leaves blank keep their values.
  blankText: "drop",
  inputs: {
    contact_id: id({
      label: "Contact ID",
      comments: "The ID of the contact to update.",
      example: "77",
      dataSource: "selectContact",
    }),
    ...contactFields,
  },
});

export const bulkContacts = write("bulkContacts", {
  label: "Bulk Import Contacts",
  description: "Perform a bulk import or update of contacts",
  inputs: { contacts: required(mapped(contacts, checkNew)) },
  returns: importResult,
});
