import { write } from "../../api";
import { newPurchaseOrder } from "../../inputs/purchaseOrder";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_Create
export const createPurchaseOrder = write({
  label: "Create Purchase Order",
  description: "Create a purchase order",
  inputs: newPurchaseOrder,
  returns: modification,
  run: (api, body) => api.post("inventory/purchase-orders", body),
});
