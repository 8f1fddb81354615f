import { list } from "../../api";
import { purchaseOrderRequestFilters } from "../../inputs/purchaseOrderFilters";
import { purchaseOrderRequest } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_GetRequests
export const listPurchaseOrderRequests = list({
  label: "List Purchase Order Requests",
  description: "List the requests for purchase orders",
  from: "inventory/purchase-orders/requests",
  inputs: purchaseOrderRequestFilters,
  returns: purchaseOrderRequest,
});
