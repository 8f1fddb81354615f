import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { contactFilters, relationshipId } from "../../inputs/contact";
import { contact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Contacts_GetByRelationshipId
export const listContactsByRelationship = list({
  label: "List Contacts by Relationship",
  description: "List the contacts that belong to a customer, a location or another record",
  from: ({ relationshipId, ...values }) => ({
    path: path`crm/contacts/relationships/${relationshipId}`,
    values,
  }),
  hasGuids: true,
  inputs: { relationshipId, ...contactFilters },
  returns: contact,
});
