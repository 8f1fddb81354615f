import { list } from "../../api";
import { jobIds, jobTimesheetFilters } from "../../inputs/jobTimesheet";
import { jobTimesheet } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Timesheets_GetJobTimesheetsByJobs
export const listTimesheetsOfJobs = list({
  label: "List Timesheets of Jobs",
  description: "List the timesheets of several jobs",
  from: "payroll/jobs/timesheets",
  inputs: { jobIds, ...jobTimesheetFilters },
  returns: jobTimesheet,
});
