import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { customerId } from "../../inputs/customer";
import { customer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Get
export const getCustomer = read({
  label: "Get Customer",
  description: "Retrieve a customer by ID",
  inputs: { customerId: required(customerId) },
  returns: customer,
  run: (api, { customerId }) => api.get(path`crm/customers/${customerId}`),
});
