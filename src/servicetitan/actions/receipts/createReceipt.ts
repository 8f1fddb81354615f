import { write } from "../../api";
import { receiptFields } from "../../inputs/receipt";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Receipts_CreateReceipt
export const createReceipt = write({
  label: "Create Receipt",
  description: "Record the receipt of a purchase order's goods",
  inputs: receiptFields,
  returns: modification,
  run: (api, body) => api.post("inventory/receipts", body),
});
