import { path } from "../../../kit/http/path";
import { described, flag, form, id, required } from "../../../kit/inputs";
import { update } from "../../api";
import { addressFields, externalData } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { locationId, locationName } from "../../inputs/location";
import { mergeableLists } from "../../inputs/mergeable";
import { patchMerged } from "../../merge";
import { location } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_Update
export const updateLocation = update({
  label: "Update Location",
  description: "Update a location",
  inputs: {
    locationId: required(locationId),
    customerId: described(customerId, "The customer to whom the location is to belong."),
    name: locationName,
    address: form({
      label: "Address",
      comments: "The new address. ServiceTitan replaces the whole address, so every part is needed.",
      inputs: addressFields,
    }),
    active: flag({ label: "Active", comments: "No deactivates the location, Yes brings it back." }),
    taxZoneId: id({
      label: "Tax Zone ID",
      comments: "The tax zone that the location lies in.",
      dataSource: "selectTaxZone",
    }),
    ...mergeableLists({ of: "location", dataSource: "selectLocationCustomField", leftOut: "is" }),
    externalData,
  },
  returns: location,
  run: (api, { locationId, ...changes }) => patchMerged(api, path`crm/locations/${locationId}`, changes),
});
