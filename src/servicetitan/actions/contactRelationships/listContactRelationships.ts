import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { contactId } from "../../inputs/contact";
import { relationshipFilters } from "../../inputs/contactRelationship";
import { contactRelationship } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_GetContactRelationshipList
export const listContactRelationships = list({
  label: "List Contact Relationships",
  description: "List the records that a contact belongs to",
  from: ({ contactId, ...values }) => ({ path: path`crm/contacts/${contactId}/relationships`, values }),
  hasGuids: true,
  inputs: { contactId, ...relationshipFilters },
  returns: contactRelationship,
});
