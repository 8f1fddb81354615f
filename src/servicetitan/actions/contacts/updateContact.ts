import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { update } from "../../api";
import { contactId, personFields } from "../../inputs/contact";
import { contact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_Update
export const updateContact = update({
  label: "Update Contact",
  description: "Update a contact",
  inputs: {
    contactId,
    ...personFields,
    isArchived: required(
      flag({
        label: "Is Archived",
        comments: "Whether the contact is archived. ServiceTitan requires it in every update.",
        example: "false",
      }),
    ),
  },
  clearable: ["name", "title", "referenceId"],
  returns: contact,
  run: (api, { contactId, ...body }) => api.patch(path`crm/contacts/${contactId}`, body),
});
