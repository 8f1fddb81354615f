import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ALREADY_CANCELED, changeStatus } from "../../changeStatus";
import { purchaseOrderId } from "../../inputs/purchaseOrder";
import { canceledReason } from "../../inputs/stock";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_Cancel
export const cancelPurchaseOrder = write({
  label: "Cancel Purchase Order",
  description: "Cancel a purchase order",
  inputs: { purchaseOrderId, canceledReason },
  returns: modification,
  run: (api, { purchaseOrderId, ...body }) =>
    changeStatus(api, path`inventory/purchase-orders/${purchaseOrderId}/cancellation`, {
      id: purchaseOrderId,
      body,
      alreadyDone: ALREADY_CANCELED,
    }),
});
