import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import { businessUnitFilters, userRoleFilters } from "../inputs/settings";
import type { tagType, technician } from "../records";
import { nameLabel, select } from "../select";

export const selectBusinessUnit = select({
  label: "Select Business Unit",
  from: "settings/business-units",
  search: { name: businessUnitFilters.name },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: nameLabel,
  example: [
    { key: "201", label: "HVAC Service (ID: 201)" },
    { key: "202", label: "Plumbing Install (ID: 202)" },
  ],
});

export const selectEmployee = select({
  label: "Select Employee",
  from: "settings/employees",
  search: {
    name: text({
      label: "Name",
      comments: "Only list employees whose name contains this text.",
      example: "Reyes",
    }),
    email: text({
      label: "Email",
      comments: "Only list the employee with this email address.",
      example: "dana.reyes@example.com",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: nameLabel,
  example: [
    { key: "101", label: "Dana Reyes (ID: 101)" },
    { key: "102", label: "Lee Park (ID: 102)" },
  ],
});

export const selectTagType = select({
  label: "Select Tag Type",
  from: "settings/tag-types",
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof tagType>) => nameLabel(one),
  example: [
    { key: "101", label: "Dog on premises (ID: 101)" },
    { key: "102", label: "VIP (ID: 102)" },
  ],
});

export const selectTechnician = select({
  label: "Select Technician",
  from: "settings/technicians",
  search: {
    name: text({
      label: "Name",
      comments: "Only list technicians whose name contains this text.",
      example: "Ortiz",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: (one: Infer<typeof technician>) => nameLabel(one),
  example: [
    { key: "1", label: "John Doe (ID: 1)" },
    { key: "2", label: "Jane Doe (ID: 2)" },
  ],
});

export const selectUserRole = select({
  label: "Select User Role",
  from: "settings/user-roles",
  search: { name: userRoleFilters.name, employeeType: userRoleFilters.employeeType },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: nameLabel,
  example: [
    { key: "501", label: "Dispatcher (ID: 501)" },
    { key: "502", label: "Service Technician (ID: 502)" },
  ],
});
