import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { locationId } from "../inputs/location";
import type { installedEquipment } from "../records";
import { named, select } from "../select";

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
