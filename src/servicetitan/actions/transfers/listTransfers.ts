import { list } from "../../api";
import { transferFilters } from "../../inputs/transfer";
import { inventoryTransfer } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Transfers_GetList
export const listTransfers = list({
  label: "List Transfers",
  description: "List transfers between places of stock",
  from: "inventory/transfers",
  inputs: transferFilters,
  returns: inventoryTransfer,
});
