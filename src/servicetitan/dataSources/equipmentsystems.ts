import type { Infer } from "../../kit/action/record";
import { described, text } from "../../kit/inputs";
import { locationId } from "../inputs/location";
import type { installedEquipment, installedEquipmentType } from "../records";
import { nameLabel, select, selectCustomField } from "../select";

export const selectInstalledEquipment = select({
  label: "Select Installed Equipment",
  description: "Select installed equipment from a dropdown menu (up to 10,000 pieces of equipment)",
  from: "equipmentsystems/installed-equipment",
  search: { locationIds: described(locationId, "Only list equipment at this location.") },
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, name, manufacturer, model }: Infer<typeof installedEquipment>) =>
    nameLabel({ id, name: name || [manufacturer, model].filter(Boolean).join(" ") }),
  example: [
    { key: "1", label: "Installed Equipment 1 (ID: 1)" },
    { key: "2", label: "Installed Equipment 2 (ID: 2)" },
  ],
});

export const selectInstalledEquipmentCustomField = selectCustomField({
  record: "Installed Equipment",
  from: "equipmentsystems/installed-equipment/custom-field-types",
  // Unlike other lists, this one takes no includeTotal and requires a sort direction.
  query: { descending: false, includeTotal: undefined },
});

export const selectInstalledEquipmentType = select({
  label: "Select Installed Equipment Type",
  from: "equipmentsystems/equipment-types",
  search: {
    name: text({
      label: "Name",
      comments: "Only list types whose name contains this text.",
      example: "Furnace",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof installedEquipmentType>) => nameLabel(one),
  example: [
    { key: "101", label: "Furnace (ID: 101)" },
    { key: "102", label: "Heat Pump (ID: 102)" },
  ],
});
