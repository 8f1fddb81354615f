import { list } from "../../api";
import { customerFilters } from "../../inputs/customer";
import { customer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_GetList
export const listCustomers = list({
  label: "List Customers",
  description: "Retrieve a list of customers",
  from: "crm/customers",
  inputs: customerFilters,
  returns: customer,
  another: { id: 602, name: "Casey Nguyen", balance: 310, creditLimitBalance: 690, mergedToId: 641 },
});
