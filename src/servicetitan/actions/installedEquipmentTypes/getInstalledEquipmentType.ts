import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { installedEquipmentTypeId } from "../../inputs/installedEquipmentType";
import { installedEquipmentType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=EquipmentTypes_Get
export const getInstalledEquipmentType = read({
  label: "Get Installed Equipment Type",
  description: "Get one type of installed equipment",
  inputs: { installedEquipmentTypeId },
  returns: installedEquipmentType,
  run: (api, { installedEquipmentTypeId }) =>
    api.get(path`equipmentsystems/equipment-types/${installedEquipmentTypeId}`),
});
