import { select } from "../select";

export const selectSla = select({
  label: "Select SLA",
  plural: "service level agreements",
  from: "SLA",
  sortBy: "name",
  whole: true,
  example: [
    { key: "2", label: "Premium (ID: 2)" },
    { key: "1", label: "Standard (ID: 1)" },
  ],
});
