import { list } from "../../api";
import { receiptFilters } from "../../inputs/receipt";
import { inventoryReceipt } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Receipts_GetList
export const listReceipts = list({
  label: "List Receipts",
  description: "List the receipts of goods",
  from: "inventory/receipts",
  inputs: receiptFilters,
  returns: inventoryReceipt,
});
