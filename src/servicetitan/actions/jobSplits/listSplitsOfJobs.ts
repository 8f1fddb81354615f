import { list } from "../../api";
import { splitsOfJobsFilters } from "../../inputs/jobSplit";
import { jobSplit } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=JobSplits_GetListByJobs
export const listSplitsOfJobs = list({
  label: "List Splits of Jobs",
  description: "List how the pay for several jobs is split among technicians",
  from: "payroll/jobs/splits",
  inputs: splitsOfJobsFilters,
  returns: jobSplit,
});
