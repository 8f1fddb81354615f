import { userRoleFilters } from "../inputs/settings";
import { named, select } from "../select";

export const selectUserRole = select({
  label: "Select User Role",
  plural: "user roles",
  from: "settings/user-roles",
  search: { name: userRoleFilters.name, employeeType: userRoleFilters.employeeType },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "501", label: "Dispatcher (ID: 501)" },
    { key: "502", label: "Service Technician (ID: 502)" },
  ],
});
