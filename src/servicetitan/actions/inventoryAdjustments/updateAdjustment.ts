import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { adjustmentId } from "../../inputs/adjustment";
import { externalData } from "../../inputs/common";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Adjustments_Update
export const updateAdjustment = update({
  label: "Update Inventory Adjustment",
  description: "Update an adjustment of the stock",
  inputs: { adjustmentId, externalData },
  returns: modification,
  run: (api, { adjustmentId, ...body }) => api.patch(path`inventory/adjustments/${adjustmentId}`, body),
});
