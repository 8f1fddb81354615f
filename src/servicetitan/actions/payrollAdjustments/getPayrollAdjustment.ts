import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { employeeType, payrollAdjustmentId } from "../../inputs/payroll";
import { payrollAdjustment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=PayrollAdjustments_Get
export const getPayrollAdjustment = read({
  label: "Get Payroll Adjustment",
  description: "Get one payroll adjustment",
  inputs: { payrollAdjustmentId, employeeType },
  returns: payrollAdjustment,
  run: (api, { payrollAdjustmentId, ...query }) =>
    api.get(path`payroll/payroll-adjustments/${payrollAdjustmentId}`, query),
});
