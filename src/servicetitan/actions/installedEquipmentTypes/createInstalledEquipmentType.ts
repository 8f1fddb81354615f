import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { equipmentTypeName } from "../../inputs/installedEquipmentType";
import { installedEquipmentType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=EquipmentTypes_Create
export const createInstalledEquipmentType = write({
  label: "Create Installed Equipment Type",
  description: "Create a type of installed equipment",
  inputs: { name: required(equipmentTypeName) },
  returns: installedEquipmentType,
  run: (api, body) => api.post("equipmentsystems/equipment-types", body),
});
