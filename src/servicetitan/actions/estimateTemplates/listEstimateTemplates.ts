import { list } from "../../api";
import { estimateTemplateFilters } from "../../inputs/estimateTemplate";
import { estimateTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=EstimateTemplates_Get
export const listEstimateTemplates = list({
  label: "List Estimate Templates",
  description: "List estimate templates",
  from: "sales/estimate-templates",
  inputs: estimateTemplateFilters,
  returns: estimateTemplate,
  sort: "none",
});
