import { named, select } from "../select";

export const selectInstalledEquipmentCustomField = select({
  label: "Select Installed Equipment Custom Field",
  plural: "custom fields of installed equipment",
  from: "equipmentsystems/installed-equipment/custom-field-types",
  // This list knows no count and no sort parameter, and wants to be told a direction.
  query: { descending: false, includeTotal: undefined },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "101", label: "Filter Size (ID: 101)" },
    { key: "102", label: "Refrigerant (ID: 102)" },
  ],
});
