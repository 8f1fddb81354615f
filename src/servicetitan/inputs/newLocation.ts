import { required } from "../../kit/inputs";
import { address, contacts, customFields, newExternalData, tagTypeIds } from "./common";
import { customerId } from "./customer";
import { coordinatesFields, locationName } from "./location";

/** The inputs that create a location. */
export const newLocationInputs = {
  name: required(locationName),
  address: required(address),
  customerId: required(customerId),
  contacts,
  customFields: customFields("selectLocationCustomField", "The location's custom fields."),
  tagTypeIds,
  externalData: newExternalData,
  ...coordinatesFields,
};
