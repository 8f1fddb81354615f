import { selectCustomField } from "../select";

export const selectInstalledEquipmentCustomField = selectCustomField({
  of: "Installed Equipment",
  plural: "installed equipment",
  from: "equipmentsystems/installed-equipment/custom-field-types",
  // Unlike other lists, this one does not count and must be told a direction.
  query: { descending: false, includeTotal: undefined },
});
