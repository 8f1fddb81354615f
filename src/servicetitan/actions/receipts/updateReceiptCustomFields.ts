import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Receipts_UpdateCustomFields
export const updateReceiptCustomFields = write({
  label: "Update Receipt Custom Fields",
  description: "Set custom fields of several receipts",
  inputs: { operations: customFieldOperations("Receipt") },
  returns: nothing,
  run: (api, body) => api.patch("inventory/receipts/custom-fields", body),
});
