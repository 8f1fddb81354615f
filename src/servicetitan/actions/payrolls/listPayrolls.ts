import { list } from "../../api";
import { allPayrollFilters } from "../../inputs/payroll";
import { payroll } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Payrolls_GetList
export const listPayrolls = list({
  label: "List Payrolls",
  description: "List payrolls",
  from: "payroll/payrolls",
  inputs: allPayrollFilters,
  returns: payroll,
});
