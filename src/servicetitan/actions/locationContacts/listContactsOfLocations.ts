import { list } from "../../api";
import { contactsOfLocations, locationsContactFilters } from "../../inputs/locationContact";
import { locationsContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_GetLocationsContactsList
export const listContactsOfLocations = list({
  label: "List Contacts of Locations",
  description: "List the contacts of many locations, by location or by change",
  from: contactsOfLocations,
  sort: "none",
  inputs: locationsContactFilters,
  returns: locationsContact,
});
