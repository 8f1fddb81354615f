import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { contactId } from "../../inputs/contact";
import { relatedRecord } from "../../inputs/contactRelationship";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_CreateContactRelationship
export const createContactRelationship = write({
  label: "Create Contact Relationship",
  description: "Link a contact to a customer, a location or another record",
  inputs: { contactId, ...relatedRecord },
  returns: nothing,
  run: (api, { contactId, relatedEntityId, typeSlug }) =>
    api.post(path`crm/contacts/${contactId}/relationships/${relatedEntityId}/${typeSlug}`, undefined),
});
