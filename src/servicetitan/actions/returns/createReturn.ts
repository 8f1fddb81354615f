import { write } from "../../api";
import { newReturnFields } from "../../inputs/return";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_CreateReturn
export const createReturn = write({
  label: "Create Return",
  description: "Create a return of goods to a vendor",
  inputs: newReturnFields,
  returns: modification,
  run: (api, body) => api.post("inventory/returns", body),
});
