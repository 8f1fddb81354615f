import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { employeeId } from "../../inputs/employee";
import { employee } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Employees_Get
export const getEmployee = read({
  label: "Get Employee",
  description: "Get one office employee",
  inputs: { employeeId: required(employeeId) },
  returns: employee,
  run: (api, { employeeId }) => api.get(path`settings/employees/${employeeId}`),
});
