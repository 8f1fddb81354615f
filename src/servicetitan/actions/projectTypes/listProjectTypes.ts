import { list } from "../../api";
import { projectType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=ProjectTypes_GetList
export const listProjectTypes = list({
  label: "List Project Types",
  description: "List project types",
  from: "jpm/project-types",
  sort: "none",
  inputs: {},
  returns: projectType,
});
