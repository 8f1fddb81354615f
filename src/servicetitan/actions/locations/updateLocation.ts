import { path } from "../../../kit/http/path";
import { described, flag, id, required } from "../../../kit/inputs";
import { update } from "../../api";
import { address, externalData } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { locationId, locationName } from "../../inputs/location";
import { mergeableLists } from "../../inputs/mergeable";
import { patchMerged } from "../../merge";
import { location } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_Update
// Also calls GET crm/locations/{id}.
export const updateLocation = update({
  label: "Update Location",
  description: "Update a location",
  inputs: {
    locationId: required(locationId),
    customerId: described(customerId, "The customer to move the location to."),
    name: locationName,
    address: described(
      address,
      "The new address. It replaces the whole address: Street, City, State, Zip and Country are required.",
    ),
    active: flag({ label: "Active", comments: "Yes activates the location, No deactivates it." }),
    taxZoneId: id({
      label: "Tax Zone ID",
      comments: "The location's tax zone.",
      dataSource: "selectTaxZone",
    }),
    ...mergeableLists({ record: "location", dataSource: "selectLocationCustomField", replacing: "removes" }),
    externalData,
  },
  clearable: ["customFields", "tagTypeIds"],
  returns: location,
  run: (api, { locationId, ...changes }) => patchMerged(api, path`crm/locations/${locationId}`, changes),
});
