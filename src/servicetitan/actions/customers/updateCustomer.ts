import { path } from "../../../kit/http/path";
import { described, flag, required } from "../../../kit/inputs";
import { update } from "../../api";
import { address, externalData } from "../../inputs/common";
import { customerFields, customerId, customerName } from "../../inputs/customer";
import { mergeableLists } from "../../inputs/mergeable";
import { patchMerged } from "../../merge";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Update
export const updateCustomer = update({
  label: "Update Customer",
  description: "Update a customer",
  inputs: {
    customerId: required(customerId),
    name: customerName,
    address: described(
      address,
      "The new address. It replaces the whole address, so every field is required, including the coordinates.",
    ),
    ...customerFields,
    ...mergeableLists({
      record: "customer",
      dataSource: "selectCustomerCustomField",
      replacing: "may remove",
    }),
    externalData,
    active: flag({ label: "Active", comments: "Yes activates the customer, No deactivates it." }),
  },
  returns: createdCustomer,
  run: (api, { customerId, ...changes }) => patchMerged(api, path`crm/customers/${customerId}`, changes),
});
