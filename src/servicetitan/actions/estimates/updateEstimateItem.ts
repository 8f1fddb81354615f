import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { estimateId } from "../../inputs/estimate";
import { estimateItemFields, itemId } from "../../inputs/estimateItem";
import { updatedEstimateItem } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_PutItem
export const updateEstimateItem = write({
  label: "Update Estimate Item",
  description: "Add an item to an estimate, or replace the one with the given ID",
  inputs: {
    estimateId,
    itemId: described(itemId, "The item to replace. Defaults to a new item."),
    ...estimateItemFields,
  },
  returns: updatedEstimateItem,
  run: (api, { estimateId, itemId, ...fields }) =>
    // Sent twice, a new item would be added twice.
    api.put(
      path`sales/estimates/${estimateId}/items`,
      { id: itemId, ...fields },
      { repeatable: itemId !== undefined },
    ),
});
