import { required, requiredForm, text } from "../../../kit/inputs";
import { write } from "../../api";
import { address, contacts, newExternalData } from "../../inputs/common";
import { customerFields, newLocations } from "../../inputs/customer";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Create
export const createCustomer = write({
  label: "Create Customer",
  description: "Create a New Customer",
  inputs: {
    name: required(text({ label: "Name", comments: "The customer's full name.", example: "Dana Reyes" })),
    locations: newLocations,
    address: requiredForm(address),
    ...customerFields,
    contacts,
    externalData: newExternalData,
  },
  returns: createdCustomer,
  run: (api, body) => api.post("crm/customers", body),
});
