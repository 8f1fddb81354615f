import type { Infer } from "../../kit/action/record";
import { described, text } from "../../kit/inputs";
import { locationId } from "../inputs/location";
import type { installedEquipment } from "../records";
import { named, select, selectCustomField } from "../select";

export const selectInstalledEquipment = select({
  label: "Select Installed Equipment",
  plural: "installed equipment",
  description: "Select an Installed Equipment from a dropdown menu (up to 10,000 Installed Equipments)",
  from: "equipmentsystems/installed-equipment",
  search: { locationIds: described(locationId, "Only equipment at this location.") },
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, name, manufacturer, model }: Infer<typeof installedEquipment>) =>
    named({ id, name: name || [manufacturer, model].filter(Boolean).join(" ") }),
  example: [
    { key: "1", label: "Installed Equipment 1 (ID: 1)" },
    { key: "2", label: "Installed Equipment 2 (ID: 2)" },
  ],
});

export const selectInstalledEquipmentCustomField = selectCustomField({
  of: "Installed Equipment",
  plural: "installed equipment",
  from: "equipmentsystems/installed-equipment/custom-field-types",
  // Unlike other lists, this one does not count and must be told a direction.
  query: { descending: false, includeTotal: undefined },
});

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
