import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApBills_UpdateCustomFields
export const updateApBillCustomFields = write({
  label: "Update AP Bill Custom Fields",
  description: "Set custom fields of several bills",
  inputs: { operations: customFieldOperations("AP Bill", "selectApBill") },
  returns: nothing,
  run: (api, body) => api.patch("accounting/ap-bills/custom-fields", body),
});
