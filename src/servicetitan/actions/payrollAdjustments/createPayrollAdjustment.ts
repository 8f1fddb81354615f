import { write } from "../../api";
import { payrollAdjustmentFields } from "../../inputs/payroll";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=PayrollAdjustments_Create
export const createPayrollAdjustment = write({
  label: "Create Payroll Adjustment",
  description: "Create a payroll adjustment",
  inputs: payrollAdjustmentFields,
  returns: modification,
  run: (api, body) => api.post("payroll/payroll-adjustments", body),
});
