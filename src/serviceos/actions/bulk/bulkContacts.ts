import { forms, id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields } from "../../inputs/contact";
import { importResult } from "../../records";

export const bulkContacts = write("bulkContacts", {
  label: "Bulk Import Contacts",
  description: "Perform bulk import/update of contacts.",
  inputs: {
    contacts: required(
      forms({
        label: "Contacts",
        comments:
          "The contacts, one an entry. An entry with a Contact ID changes that contact, one without creates a contact.",
        inputs: {
          contact_id: id({
            label: "Contact ID",
            comments: "The contact to change.",
            example: "77",
            dataSource: "selectContact",
          }),
          ...contactFields,
        },
      }),
    ),
  },
  returns: importResult,
});
