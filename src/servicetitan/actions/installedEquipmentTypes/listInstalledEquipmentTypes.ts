import { list } from "../../api";
import { installedEquipmentTypeFilters } from "../../inputs/installedEquipmentType";
import { installedEquipmentType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=EquipmentTypes_GetList
export const listInstalledEquipmentTypes = list({
  label: "List Installed Equipment Types",
  description: "List the types of installed equipment",
  from: "equipmentsystems/equipment-types",
  inputs: installedEquipmentTypeFilters,
  returns: installedEquipmentType,
});
