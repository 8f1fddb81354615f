import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Vendors_UpdateCustomFields
export const updateVendorCustomFields = write({
  label: "Update Vendor Custom Fields",
  description: "Set custom fields of several vendors",
  inputs: { operations: customFieldOperations("Vendor") },
  returns: nothing,
  run: (api, body) => api.patch("inventory/vendors/custom-fields", body),
});
