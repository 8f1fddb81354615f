import { list } from "../../api";
import { jobFilters } from "../../inputs/job";
import { job } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetList
export const listJobs = list({
  label: "List Jobs",
  description: "Retrieve a list of jobs",
  from: "jpm/jobs",
  inputs: jobFilters,
  returns: job,
});
