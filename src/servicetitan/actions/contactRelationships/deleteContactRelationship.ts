import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { contactId } from "../../inputs/contact";
import { relatedRecord } from "../../inputs/contactRelationship";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_DeleteContactRelationship
export const deleteContactRelationship = remove({
  label: "Delete Contact Relationship",
  description: "Unlink a contact from a record",
  inputs: { contactId, ...relatedRecord },
  run: (api, { contactId, relatedEntityId, typeSlug }) =>
    api.delete(path`crm/contacts/${contactId}/relationships/${relatedEntityId}/${typeSlug}`),
});
