import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { purchaseOrderId } from "../../inputs/purchaseOrder";
import { purchaseOrder } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_GetById
export const getPurchaseOrder = read({
  label: "Get Purchase Order",
  description: "Get one purchase order",
  inputs: { purchaseOrderId },
  returns: purchaseOrder,
  run: (api, { purchaseOrderId }) => api.get(path`inventory/purchase-orders/${purchaseOrderId}`),
});
