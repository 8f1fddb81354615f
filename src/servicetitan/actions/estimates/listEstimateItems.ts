import { list } from "../../api";
import { estimateItemFilters } from "../../inputs/estimateItem";
import { estimateItem } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_GetItems
export const listEstimateItems = list({
  label: "List Estimate Items",
  description: "List the items of estimates",
  from: "sales/estimates/items",
  inputs: estimateItemFilters,
  returns: estimateItem,
});
