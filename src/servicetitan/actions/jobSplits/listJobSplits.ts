import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { jobId } from "../../inputs/job";
import { jobSplitFilters } from "../../inputs/jobSplit";
import { jobSplit } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=JobSplits_GetList
export const listJobSplits = list({
  label: "List Job Splits",
  description: "List how the pay for one job is split among technicians",
  from: ({ jobId, ...values }) => ({ path: path`payroll/jobs/${jobId}/splits`, values }),
  inputs: { jobId, ...jobSplitFilters },
  returns: jobSplit,
});
