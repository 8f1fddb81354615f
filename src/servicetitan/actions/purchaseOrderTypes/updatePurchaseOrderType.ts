import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import {
  changedPurchaseOrderType,
  purchaseOrderTypeId,
  returnedSettings,
} from "../../inputs/purchaseOrderType";
import { completed } from "../../putWhole";
import { modification } from "../../records";

const kept = Object.fromEntries(Object.entries(returnedSettings).map(([key, { label }]) => [key, label]));

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=PurchaseOrderTypes_Update
export const updatePurchaseOrderType = update({
  label: "Update Purchase Order Type",
  description: "Update a type of purchase orders",
  inputs: { purchaseOrderTypeId: required(purchaseOrderTypeId), ...changedPurchaseOrderType },
  returns: modification,
  async run(api, { purchaseOrderTypeId, ...body }, { logger }) {
    const whole = await completed(api, body, {
      name: `Purchase order type ${purchaseOrderTypeId}`,
      id: purchaseOrderTypeId,
      list: path`inventory/purchase-order-types`,
      query: { active: "Any" },
      within: "the list of purchase order types",
      kept,
      remedy: "Enter them.",
      warn: (message) => logger.warn(message),
    });
    return api.patch(path`inventory/purchase-order-types/${purchaseOrderTypeId}`, whole);
  },
});
