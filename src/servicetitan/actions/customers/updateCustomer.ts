import { path } from "../../../kit/http/path";
import { flag, required, text } from "../../../kit/inputs";
import { update } from "../../api";
import { externalData, newAddress } from "../../inputs/common";
import { customerFields, customerId } from "../../inputs/customer";
import { mergeableLists } from "../../inputs/mergeable";
import { patchMerged } from "../../merge";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Update
export const updateCustomer = update({
  label: "Update Customer",
  description: "Update a customer",
  inputs: {
    customerId: required(customerId),
    name: text({ label: "Name", comments: "The customer's full name.", example: "Dana Reyes" }),
    address: newAddress,
    ...customerFields,
    ...mergeableLists({ of: "customer", dataSource: "selectCustomerCustomField", leftOut: "may be" }),
    externalData,
    active: flag({ label: "Active", comments: "No deactivates the customer, Yes brings it back." }),
  },
  returns: createdCustomer,
  run: (api, { customerId, ...changes }) => patchMerged(api, path`crm/customers/${customerId}`, changes),
});
