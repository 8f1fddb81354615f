import { path } from "../../../kit/http/path";
import { described, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { estimateId } from "../../inputs/estimate";
import { itemId } from "../../inputs/estimateItem";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_DeleteItem
export const deleteEstimateItem = remove({
  label: "Delete Estimate Item",
  description: "Remove an item from an estimate",
  inputs: { estimateId, itemId: required(described(itemId, "The item to remove.")) },
  run: (api, { estimateId, itemId }) => api.delete(path`sales/estimates/${estimateId}/items/${itemId}`),
});
