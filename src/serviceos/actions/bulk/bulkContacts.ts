import { forms, id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { contactFields } from "../../inputs/contact";
import { importResult } from "../../records";

export const bulkContacts = write("bulkContacts", {
  label: "Bulk Import Contacts",
  description: "Perform a bulk import or update of contacts",
  inputs: {
    contacts: required(
      forms({
        label: "Contacts",
        comments:
          "The contacts to import or update. Entries with a Contact ID update that contact; entries without one create a contact.",
        inputs: {
          contact_id: id({
            label: "Contact ID",
            comments: "The ID of the contact to update.",
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
