import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { employeeCustomFields, employeeFields, employeeId, employeeLocked } from "../../inputs/employee";
import { patchMerged } from "../../merge";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Employees_Update
// Also calls GET settings/employees/{id}.
export const updateEmployee = update({
  label: "Update Employee",
  description: "Update an office employee",
  inputs: {
    employeeId: required(employeeId),
    ...employeeFields,
    ...employeeCustomFields,
    accountLocked: employeeLocked,
  },
  clearable: ["businessUnitId", "customFields"],
  returns: modification,
  run: (api, { employeeId, ...changes }) => patchMerged(api, path`settings/employees/${employeeId}`, changes),
});
