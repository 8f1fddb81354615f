import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import type { technician } from "../records";
import { named, select } from "../select";

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
