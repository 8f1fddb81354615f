import { list } from "../../api";
import { projectSubStatusFilters } from "../../inputs/projectLookups";
import { projectSubStatus } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=ProjectSubStatuses_GetList
export const listProjectSubStatuses = list({
  label: "List Project Sub-Statuses",
  description: "List project sub-statuses",
  from: "jpm/project-substatuses",
  inputs: projectSubStatusFilters,
  returns: projectSubStatus,
});
