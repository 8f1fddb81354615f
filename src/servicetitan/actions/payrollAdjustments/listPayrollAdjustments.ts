import { list } from "../../api";
import { payrollAdjustmentFilters } from "../../inputs/payroll";
import { payrollAdjustment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=PayrollAdjustments_GetList
export const listPayrollAdjustments = list({
  label: "List Payroll Adjustments",
  description: "List payroll adjustments",
  from: "payroll/payroll-adjustments",
  inputs: payrollAdjustmentFilters,
  returns: payrollAdjustment,
});
