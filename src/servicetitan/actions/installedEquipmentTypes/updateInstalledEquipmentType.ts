import { path } from "../../../kit/http/path";
import { flag } from "../../../kit/inputs";
import { update } from "../../api";
import { equipmentTypeName, installedEquipmentTypeId } from "../../inputs/installedEquipmentType";
import { installedEquipmentType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=EquipmentTypes_Update
export const updateInstalledEquipmentType = update({
  label: "Update Installed Equipment Type",
  description: "Update a type of installed equipment",
  inputs: {
    installedEquipmentTypeId,
    name: equipmentTypeName,
    active: flag({ label: "Active", comments: "Whether the type is active." }),
  },
  returns: installedEquipmentType,
  run: (api, { installedEquipmentTypeId, ...body }) =>
    api.patch(path`equipmentsystems/equipment-types/${installedEquipmentTypeId}`, body),
});
