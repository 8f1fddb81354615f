import { businessUnitFilters } from "../inputs/settings";
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
