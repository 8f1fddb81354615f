import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { changeStatus } from "../../changeStatus";
import { purchaseOrderRequestId } from "../../inputs/purchaseOrder";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_ApproveRequest
export const approvePurchaseOrderRequest = write({
  label: "Approve Purchase Order Request",
  description: "Approve a request for a purchase order",
  inputs: { purchaseOrderRequestId },
  returns: modification,
  run: (api, { purchaseOrderRequestId }) =>
    changeStatus(api, path`inventory/purchase-orders/requests/${purchaseOrderRequestId}/approve`, {
      id: purchaseOrderRequestId,
      alreadyDone: /already (?:been )?approved/i,
    }),
});
