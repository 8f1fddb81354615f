import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { timesheetCodeId } from "../../inputs/timesheetCode";
import { timesheetCode } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=TimesheetCodes_Get
export const getTimesheetCode = read({
  label: "Get Timesheet Code",
  description: "Get one timesheet code",
  inputs: { timesheetCodeId: required(timesheetCodeId) },
  returns: timesheetCode,
  run: (api, { timesheetCodeId }) => api.get(path`payroll/timesheet-codes/${timesheetCodeId}`),
});
