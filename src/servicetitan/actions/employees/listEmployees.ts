import { list } from "../../api";
import { employeeFilters } from "../../inputs/employee";
import { employee } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Employees_GetList
export const listEmployees = list({
  label: "List Employees",
  description: "List office employees",
  from: "settings/employees",
  sort: "none",
  inputs: employeeFilters,
  returns: employee,
});
