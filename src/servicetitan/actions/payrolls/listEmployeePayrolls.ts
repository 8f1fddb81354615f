import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { list } from "../../api";
import { payrollFilters } from "../../inputs/payroll";
import { payroll } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Payrolls_GetEmployeePayrolls
export const listEmployeePayrolls = list({
  label: "List Employee Payrolls",
  description: "List the payrolls of an employee",
  from: ({ employeeId, ...values }) => ({ path: path`payroll/employees/${employeeId}/payrolls`, values }),
  inputs: {
    employeeId: required(
      id({
        label: "Employee ID",
        comments: "The employee whose payrolls to list.",
        dataSource: "selectEmployee",
      }),
    ),
    ...payrollFilters,
  },
  returns: payroll,
});
