import { named, select } from "../select";

export const selectTaxZone = select({
  label: "Select Tax Zone",
  plural: "tax zones",
  from: "accounting/tax-zones",
  inactive: { active: "Any" },
  order: "name",
  entry: named,
  example: [
    { key: "101", label: "Glendale (ID: 101)" },
    { key: "102", label: "Pasadena (ID: 102)" },
  ],
});
