import { list } from "../../api";
import { purchaseOrderTypeFilters } from "../../inputs/purchaseOrderType";
import { purchaseOrderType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrderTypes_GetList
export const listPurchaseOrderTypes = list({
  label: "List Purchase Order Types",
  description: "List the types of purchase orders",
  from: "inventory/purchase-order-types",
  inputs: purchaseOrderTypeFilters,
  returns: purchaseOrderType,
});
