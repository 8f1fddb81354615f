import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { employeeAccount, employeeFields } from "../../inputs/employee";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Employees_Create
export const createEmployee = write({
  label: "Create Employee",
  description: "Create an office employee",
  inputs: { ...requiring(employeeFields, "name", "roleId", "positions", "email"), ...employeeAccount },
  returns: modification,
  run: (api, body) => api.post("settings/employees", body),
});
