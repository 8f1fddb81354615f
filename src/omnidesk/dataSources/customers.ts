import { customerQuery } from "../inputs/customer";
import { MAX_CUSTOMERS } from "../listing";
import type { Customer } from "../records";
import { fullName, nameWithId, select } from "../select";

/** Ten requests: pages of customers are small. */
const MOST_CUSTOMERS = 10 * MAX_CUSTOMERS;

export const selectCustomer = select<Customer>({
  label: "Select Customer",
  plural: "customers",
  from: "customer",
  maxPageSize: MAX_CUSTOMERS,
  most: MOST_CUSTOMERS,
  search: { query: customerQuery },
  byName: true,
  entry: (customer) => nameWithId(customer.id, fullName(customer) ?? customer.external_primary_id),
  example: [
    { key: "2108", label: "Dana Reyes (ID: 2108)" },
    { key: "2109", label: "Sam Lee (ID: 2109)" },
  ],
});
