import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { purchaseOrderId } from "../../inputs/purchaseOrder";
import { canceledReason } from "../../inputs/stock";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_Cancel
export const cancelPurchaseOrder = write({
  label: "Cancel Purchase Order",
  description: "Cancel a purchase order",
  inputs: { purchaseOrderId, canceledReason },
  returns: modification,
  async run(api, { purchaseOrderId, ...body }) {
    const canceled = await api.patch(path`inventory/purchase-orders/${purchaseOrderId}/cancellation`, body, {
      repeatable: true,
      alreadyDone: /already (?:been )?cancell?ed/i,
    });
    // A retry that finds the purchase order canceled has no response of its own.
    return canceled ?? { id: purchaseOrderId };
  },
});
