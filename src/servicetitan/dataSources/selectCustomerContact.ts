import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described, required } from "../../kit/inputs";
import { customerId } from "../inputs/customer";
import type { customerContact } from "../records";
import { named, select } from "../select";

export const selectCustomerContact = select({
  label: "Select Customer Contact",
  plural: "a customer's contacts",
  from: ({ customerId }) => path`crm/customers/${customerId}/contacts`,
  search: { customerId: required(described(customerId, "The customer whose contacts are listed.")) },
  order: "name",
  sort: "none",
  entry: ({ id, value }: Infer<typeof customerContact>) => named({ id, name: value }),
  example: [
    { key: "3101", label: "8185550101 (ID: 3101)" },
    { key: "3102", label: "dana@example.com (ID: 3102)" },
  ],
});
