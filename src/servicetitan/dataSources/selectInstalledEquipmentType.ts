import { text } from "../../kit/inputs";
import { named, select } from "../select";

export const selectInstalledEquipmentType = select({
  label: "Select Installed Equipment Type",
  plural: "types of installed equipment",
  from: "equipmentsystems/equipment-types",
  search: {
    name: text({ label: "Name", comments: "Only types whose name contains this.", example: "Furnace" }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: named,
  example: [
    { key: "101", label: "Furnace (ID: 101)" },
    { key: "102", label: "Heat Pump (ID: 102)" },
  ],
});
