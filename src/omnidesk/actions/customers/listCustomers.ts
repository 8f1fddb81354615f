import { list } from "../../api";
import { customerQuery } from "../../inputs/customer";
import { MAX_CUSTOMERS } from "../../listing";
import { customer } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/customer
export const listCustomers = list({
  label: "List Customers",
  description: "List customers, optionally only those that match a text",
  from: "customer",
  inputs: { query: customerQuery },
  returns: customer,
  maxPageSize: MAX_CUSTOMERS,
});
