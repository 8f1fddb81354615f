import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { jobId } from "../../inputs/job";
import { jobTimesheetFilters } from "../../inputs/jobTimesheet";
import { jobTimesheet } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Timesheets_GetJobTimesheets
export const listJobTimesheets = list({
  label: "List Job Timesheets",
  description: "List the timesheets of one job",
  from: ({ jobId, ...values }) => ({ path: path`payroll/jobs/${jobId}/timesheets`, values }),
  inputs: { jobId, ...jobTimesheetFilters },
  returns: jobTimesheet,
});
