import { list } from "../../api";
import { activityCodeFilters } from "../../inputs/payroll";
import { activityCode } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=ActivityCodes_GetList
export const listActivityCodes = list({
  label: "List Activity Codes",
  description: "List the activity codes of payroll",
  from: "payroll/activity-codes",
  inputs: activityCodeFilters,
  returns: activityCode,
});
