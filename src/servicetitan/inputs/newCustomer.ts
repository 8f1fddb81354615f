import { requiring } from "../../kit/inputs";
import { address, contacts, customFields, newExternalData, tagTypeIds } from "./common";
import { customerFields, customerName } from "./customer";
import { newLocations } from "./newLocations";

/** What a new customer consists of. */
export const newCustomerFields = {
  name: customerName,
  locations: newLocations,
  address,
  ...customerFields,
  contacts,
  customFields: customFields("selectCustomerCustomField", "The customer's custom fields."),
  tagTypeIds,
};

/** The inputs that create a customer. */
export const newCustomerInputs = {
  ...requiring(newCustomerFields, "name", "locations", "address"),
  externalData: newExternalData,
};
