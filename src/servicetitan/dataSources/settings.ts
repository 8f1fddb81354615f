import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import { businessUnitFilters, userRoleFilters } from "../inputs/settings";
import type { tagType, technician } from "../records";
import { named, select } from "../select";

export const selectBusinessUnit = select({
  label: "Select Business Unit",
  plural: "business units",
  from: "settings/business-units",
  search: { name: businessUnitFilters.name },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "201", label: "HVAC Service (ID: 201)" },
    { key: "202", label: "Plumbing Install (ID: 202)" },
  ],
});

export const selectEmployee = select({
  label: "Select Employee",
  plural: "employees",
  from: "settings/employees",
  search: {
    name: text({ label: "Name", comments: "Only employees whose name contains this.", example: "Reyes" }),
    email: text({
      label: "Email",
      comments: "Only the employee with this email address.",
      example: "dana.reyes@example.com",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "101", label: "Dana Reyes (ID: 101)" },
    { key: "102", label: "Lee Park (ID: 102)" },
  ],
});

export const selectTagType = select({
  label: "Select Tag Type",
  plural: "tag types",
  from: "settings/tag-types",
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof tagType>) => named(one),
  example: [
    { key: "101", label: "Dog on premises (ID: 101)" },
    { key: "102", label: "VIP (ID: 102)" },
  ],
});

export const selectTechnician = select({
  label: "Select Technician",
  plural: "technicians",
  description: "Select a Technician from a dropdown menu (up to 10,000 Technicians)",
  from: "settings/technicians",
  search: {
    name: text({ label: "Name", comments: "Only technicians whose name contains this.", example: "Ortiz" }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: (one: Infer<typeof technician>) => named(one),
  example: [
    { key: "1", label: "John Doe (ID: 1)" },
    { key: "2", label: "Jane Doe (ID: 2)" },
  ],
});

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
