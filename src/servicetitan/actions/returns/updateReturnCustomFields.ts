import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_UpdateCustomFields
export const updateReturnCustomFields = write({
  label: "Update Return Custom Fields",
  description: "Set custom fields of several returns",
  inputs: { operations: customFieldOperations("Return") },
  returns: nothing,
  run: (api, body) => api.patch("inventory/returns/custom-fields", body),
});
