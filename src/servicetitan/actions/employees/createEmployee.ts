import { write } from "../../api";
import { newEmployeeFields } from "../../inputs/employee";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Employees_Create
export const createEmployee = write({
  label: "Create Employee",
  description: "Create an office employee",
  inputs: newEmployeeFields,
  returns: modification,
  run: (api, body) => api.post("settings/employees", body),
});
