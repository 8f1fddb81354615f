import { list } from "../../api";
import { purchaseOrderFilters } from "../../inputs/purchaseOrderFilters";
import { purchaseOrder } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_GetList
export const listPurchaseOrders = list({
  label: "List Purchase Orders",
  description: "List purchase orders",
  from: "inventory/purchase-orders",
  inputs: purchaseOrderFilters,
  returns: purchaseOrder,
});
