import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { customerBrandID, customFields, externalID, nameFields } from "../../inputs/customer";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/customer
export const updateCustomer = update({
  label: "Update Customer by External ID",
  description: "Update a customer, identified by its ID in an external system",
  inputs: {
    externalPrimaryID: required(externalID),
    brandID: customerBrandID,
    ...nameFields,
    customFields,
  },
  returns: result,
  run: (api, { customFields, ...fields }) =>
    api.put("customer/updateCustomer", { ...customFields, ...fields }),
});
