import { list } from "../../api";
import { estimateFilters } from "../../inputs/estimate";
import { estimate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_GetList
export const listEstimates = list({
  label: "List Estimates",
  description: "List estimates",
  from: "sales/estimates",
  inputs: estimateFilters,
  returns: estimate,
});
