import { list } from "../../api";
import { nonJobTimesheetFilters } from "../../inputs/payroll";
import { nonJobTimesheet } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Timesheets_GetNonJobTimesheets
export const listNonJobTimesheets = list({
  label: "List Non-Job Timesheets",
  description: "List the timesheets of work that belongs to no job",
  from: "payroll/non-job-timesheets",
  inputs: nonJobTimesheetFilters,
  returns: nonJobTimesheet,
});
