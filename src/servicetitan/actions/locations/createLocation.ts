import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { address, contacts, customFields, newExternalData, tagTypeIds } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { coordinatesFields, locationName } from "../../inputs/location";
import { createdLocation } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_Create
export const createLocation = write({
  label: "Create Location",
  description: "Create a new location",
  inputs: {
    name: required(locationName),
    address: required(address),
    customerId: required(customerId),
    contacts,
    customFields: customFields("selectLocationCustomField", "The location's custom fields."),
    tagTypeIds,
    externalData: newExternalData,
    ...coordinatesFields,
  },
  returns: createdLocation,
  run: (api, body) => api.post("crm/locations", body),
});
