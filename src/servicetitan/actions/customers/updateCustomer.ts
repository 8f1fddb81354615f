import { path } from "../../../kit/http/path";
import { flag, form, required } from "../../../kit/inputs";
import { update } from "../../api";
import { ADDRESS_PARTS, addressFields, externalData } from "../../inputs/common";
import { customerFields, customerId, customerName } from "../../inputs/customer";
import { mergeableLists } from "../../inputs/mergeable";
import { patchMerged } from "../../merge";
import { createdCustomer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Customers_Update
// Also calls GET crm/customers/{id}.
export const updateCustomer = update({
  label: "Update Customer",
  description: "Update a customer",
  inputs: {
    customerId: required(customerId),
    name: customerName,
    address: form({
      label: "Address",
      comments:
        "The new address. It replaces the whole address, so every field except Unit is required, including the coordinates.",
      inputs: addressFields,
      replacedTogether: [...ADDRESS_PARTS, "latitude", "longitude"],
    }),
    ...customerFields,
    ...mergeableLists({
      record: "customer",
      dataSource: "selectCustomerCustomField",
      replacing: "may remove",
    }),
    externalData,
    active: flag({ label: "Active", comments: "Yes activates the customer, No deactivates it." }),
  },
  clearable: ["customFields", "tagTypeIds"],
  returns: createdCustomer,
  run: (api, { customerId, ...changes }) => patchMerged(api, path`crm/customers/${customerId}`, changes),
});
