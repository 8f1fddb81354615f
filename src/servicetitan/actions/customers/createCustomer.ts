import { required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { address, contacts, customFields, newExternalData, tagTypeIds } from "../../inputs/common";
import { customerFields } from "../../inputs/customer";
import { newLocations } from "../../inputs/newLocations";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Create
export const createCustomer = write({
  label: "Create Customer",
  description: "Create a New Customer",
  inputs: {
    name: required(text({ label: "Name", comments: "The customer's full name.", example: "Dana Reyes" })),
    locations: newLocations,
    address: required(address),
    ...customerFields,
    contacts,
    customFields: customFields("selectCustomerCustomField", "Custom fields of the customer."),
    tagTypeIds,
    externalData: newExternalData,
  },
  returns: createdCustomer,
  run: (api, body) => api.post("crm/customers", body),
});
