import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { address, contacts, customFields, newExternalData, tagTypeIds } from "../../inputs/common";
import { customerFields, customerName } from "../../inputs/customer";
import { newLocations } from "../../inputs/newLocations";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Create
export const createCustomer = write({
  label: "Create Customer",
  description: "Create a new customer",
  inputs: {
    name: required(customerName),
    locations: newLocations,
    address: required(address),
    ...customerFields,
    contacts,
    customFields: customFields("selectCustomerCustomField", "The customer's custom fields."),
    tagTypeIds,
    externalData: newExternalData,
  },
  returns: createdCustomer,
  run: (api, body) => api.post("crm/customers", body),
});
