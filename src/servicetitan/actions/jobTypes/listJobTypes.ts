import { list } from "../../api";
import { jobTypeFilters } from "../../inputs/jobType";
import { jobType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobTypes_GetList
export const listJobTypes = list({
  label: "List Job Types",
  description: "List job types",
  from: "jpm/job-types",
  // This list takes orderBy instead of sort.
  sort: "none",
  inputs: jobTypeFilters,
  returns: jobType,
});
