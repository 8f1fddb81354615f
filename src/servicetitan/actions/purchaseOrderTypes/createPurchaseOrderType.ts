import { write } from "../../api";
import { newPurchaseOrderType } from "../../inputs/purchaseOrderType";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrderTypes_Create
export const createPurchaseOrderType = write({
  label: "Create Purchase Order Type",
  description: "Create a type of purchase orders",
  inputs: newPurchaseOrderType,
  returns: modification,
  run: (api, body) => api.post("inventory/purchase-order-types", body),
});
