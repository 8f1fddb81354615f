import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Transfers_UpdateCustomFields
export const updateTransferCustomFields = write({
  label: "Update Transfer Custom Fields",
  description: "Set custom fields of several transfers",
  inputs: { operations: customFieldOperations("Transfer") },
  returns: nothing,
  run: (api, body) => api.patch("inventory/transfers/custom-fields", body),
});
