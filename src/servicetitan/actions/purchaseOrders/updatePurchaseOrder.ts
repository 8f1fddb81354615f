import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { changedPurchaseOrder, purchaseOrderId, REQUIRED_ITEM_FIELDS } from "../../inputs/purchaseOrder";
import { patchItems } from "../../patchItems";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrders_Update
export const updatePurchaseOrder = update({
  label: "Update Purchase Order",
  description: "Update a purchase order",
  inputs: { purchaseOrderId, ...changedPurchaseOrder },
  clearable: ["budgetCodeId", "items"],
  returns: modification,
  run: (api, { purchaseOrderId, ...body }) =>
    patchItems(api, path`inventory/purchase-orders/${purchaseOrderId}`, body, {
      owner: `purchase order ${purchaseOrderId}`,
      required: REQUIRED_ITEM_FIELDS,
      optional: ["budgetCodeId"],
    }),
});
