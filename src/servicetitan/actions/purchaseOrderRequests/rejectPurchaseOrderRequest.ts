import { path } from "../../../kit/http/path";
import { choice, required } from "../../../kit/inputs";
import { write } from "../../api";
import { changeStatus } from "../../changeStatus";
import { purchaseOrderRequestId } from "../../inputs/purchaseOrder";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_RejectRequest
export const rejectPurchaseOrderRequest = write({
  label: "Reject Purchase Order Request",
  description: "Reject a request for a purchase order",
  inputs: {
    purchaseOrderRequestId,
    rejectionReason: required(
      choice(["CostTooHigh", "WrongVendor", "Other"], {
        label: "Rejection Reason",
        comments: "Why the request is rejected.",
      }),
    ),
  },
  returns: modification,
  run: (api, { purchaseOrderRequestId, ...body }) =>
    changeStatus(api, path`inventory/purchase-orders/requests/${purchaseOrderRequestId}/reject`, {
      id: purchaseOrderRequestId,
      body,
      alreadyDone: /already (?:been )?rejected/i,
    }),
});
