import { write } from "../../api";
import { newCustomerInputs } from "../../inputs/newCustomer";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Create
export const createCustomer = write({
  label: "Create Customer",
  description: "Create a new customer",
  important: true,
  inputs: newCustomerInputs,
  returns: createdCustomer,
  run: (api, body) => api.post("crm/customers", body),
});
