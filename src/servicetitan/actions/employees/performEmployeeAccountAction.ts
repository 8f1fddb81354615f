import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { employeeAction, employeeId } from "../../inputs/employee";
import { accountAction } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Employees_AccountActions
export const performEmployeeAccountAction = write({
  label: "Perform Employee Account Action",
  description: "Activate or deactivate an employee's account, or send an invitation or a password reset link",
  inputs: { employeeId: required(employeeId), action: employeeAction },
  returns: accountAction,
  run: (api, { employeeId, ...body }) =>
    api.post(path`settings/employees/${employeeId}/account-actions`, body),
});
