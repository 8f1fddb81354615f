import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { installedEquipmentId } from "../../inputs/installedEquipment";
import { installedEquipmentDetail } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_Get
export const getInstalledEquipment = read({
  label: "Get Installed Equipment",
  description: "Retrieve installed equipment by ID",
  inputs: { installedEquipmentId },
  returns: installedEquipmentDetail,
  run: (api, { installedEquipmentId }) =>
    api.get(path`equipmentsystems/installed-equipment/${installedEquipmentId}`),
});
