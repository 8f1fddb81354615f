import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { purchaseOrderRequestId } from "../../inputs/purchaseOrder";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_ApproveRequest
export const approvePurchaseOrderRequest = write({
  label: "Approve Purchase Order Request",
  description: "Approve a request for a purchase order",
  inputs: { purchaseOrderRequestId },
  returns: modification,
  async run(api, { purchaseOrderRequestId }) {
    const approved = await api.patch(
      path`inventory/purchase-orders/requests/${purchaseOrderRequestId}/approve`,
      undefined,
      { repeatable: true, alreadyDone: /already (?:been )?approved/i },
    );
    // A retry that finds the request approved has no response of its own.
    return approved ?? { id: purchaseOrderRequestId };
  },
});
