import { required, textPairs } from "../../../kit/inputs";
import { read } from "../../api";
import { customerBrandID, externalID } from "../../inputs/customer";
import { customer } from "../../records";
import { itemOf } from "../../response";

// The API reference contains only the name and permission (CUSTOMER_READ) of this operation. The path is inferred from
// the other controllers, and the fields are those of Update Customer.
// https://docs.omnidesk.io/omnidesk/api-specification/customer
export const searchCustomerByExternalId = read({
  label: "Find Customer by External ID",
  description: "Find a customer by its ID in an external system",
  inputs: {
    externalPrimaryID: required(externalID),
    brandID: customerBrandID,
    additionalFields: textPairs({
      label: "Additional Field",
      keyLabel: "Name",
      comments:
        "Form fields to send as well, by name. Omnidesk's API reference documents neither the path nor the fields of this operation; both are inferred.",
      example: "C-17",
    }),
  },
  returns: customer,
  run: async (api, { additionalFields, ...fields }) =>
    itemOf(await api.search("customer/searchByPrimaryExternalId", { ...fields, ...additionalFields })),
});
