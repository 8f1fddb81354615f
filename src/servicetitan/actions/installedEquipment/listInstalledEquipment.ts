import { list } from "../../api";
import { installedEquipmentFilters } from "../../inputs/installedEquipment";
import { installedEquipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_GetList
export const listInstalledEquipment = list({
  label: "List Installed Equipment",
  description: "Retrieve a list of installed equipment",
  from: "equipmentsystems/installed-equipment",
  inputs: installedEquipmentFilters,
  returns: installedEquipment,
});
