import { list } from "../../api";
import { projectStatusFilters } from "../../inputs/projectLookups";
import { projectStatus } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=ProjectStatuses_GetList
export const listProjectStatuses = list({
  label: "List Project Statuses",
  description: "List project statuses",
  from: "jpm/project-statuses",
  inputs: projectStatusFilters,
  returns: projectStatus,
});
