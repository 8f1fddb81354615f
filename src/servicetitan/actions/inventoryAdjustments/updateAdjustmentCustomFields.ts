import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Adjustments_UpdateCustomFields
export const updateAdjustmentCustomFields = write({
  label: "Update Inventory Adjustment Custom Fields",
  description: "Set custom fields of several adjustments of the stock",
  inputs: { operations: customFieldOperations("Adjustment") },
  returns: nothing,
  run: (api, body) => api.patch("inventory/adjustments/custom-fields", body),
});
