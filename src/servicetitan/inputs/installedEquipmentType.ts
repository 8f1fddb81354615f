import { id, required, text } from "../../kit/inputs";
import { active, changedBetween, idFilter } from "./common";

export const installedEquipmentTypeId = required(
  id({
    label: "Installed Equipment Type ID",
    comments: "The ID of the type of installed equipment.",
    dataSource: "selectInstalledEquipmentType",
  }),
);

export const equipmentTypeName = text({
  label: "Name",
  comments: "The name of the type.",
  example: "Heat Pump",
});

/** The filters of List Installed Equipment Types. */
export const installedEquipmentTypeFilters = {
  ids: idFilter({
    label: "Installed Equipment Type IDs",
    comments: "Only return these types.",
    dataSource: "selectInstalledEquipmentType",
  }),
  name: text({
    label: "Name",
    comments: "Only return types whose name contains this text.",
    example: "Heat Pump",
  }),
  active,
  ...changedBetween,
};
