import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { returnTypeFields } from "../../inputs/returnType";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=ReturnTypes_Create
export const createReturnType = write({
  label: "Create Return Type",
  description: "Create a type of returns",
  inputs: requiring(
    returnTypeFields,
    "name",
    "automaticallyReceiveVendorCredit",
    "includeInSalesTax",
    "isDefault",
    "isDefaultForConsignment",
  ),
  returns: modification,
  run: (api, body) => api.post("inventory/return-types", body),
});
