import { list } from "../../api";
import { adjustmentFilters } from "../../inputs/adjustment";
import { inventoryAdjustment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Adjustments_GetList
export const listAdjustments = list({
  label: "List Inventory Adjustments",
  description: "List adjustments of the stock",
  from: "inventory/adjustments",
  inputs: adjustmentFilters,
  returns: inventoryAdjustment,
});
