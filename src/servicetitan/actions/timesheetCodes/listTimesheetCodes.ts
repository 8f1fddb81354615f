import { list } from "../../api";
import { timesheetCodeFilters } from "../../inputs/timesheetCode";
import { timesheetCode } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=TimesheetCodes_GetList
export const listTimesheetCodes = list({
  label: "List Timesheet Codes",
  description: "List timesheet codes",
  from: "payroll/timesheet-codes",
  inputs: timesheetCodeFilters,
  returns: timesheetCode,
});
