import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { locationId } from "../../inputs/location";
import { locationContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_GetContactList
export const listLocationContacts = list({
  label: "List Location Contacts",
  description: "List the contacts of a location",
  from: ({ locationId, ...values }) => ({ path: path`crm/locations/${locationId}/contacts`, values }),
  sort: "none",
  inputs: { locationId: required(locationId) },
  returns: locationContact,
});
