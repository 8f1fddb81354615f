import { list } from "../../api";
import { locationFilters } from "../../inputs/location";
import { location } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_GetList
export const listLocations = list({
  label: "List Locations",
  description: "Retrieve a list of locations",
  from: "crm/locations",
  inputs: locationFilters,
  returns: location,
  another: { id: 702, customerId: 602, name: "Casey Nguyen" },
});
