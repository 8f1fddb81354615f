import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { installedEquipmentFields } from "../../inputs/installedEquipment";
import { locationId } from "../../inputs/location";
import { installedEquipmentDetail } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_Create
export const createInstalledEquipment = write({
  label: "Create Installed Equipment",
  description: "Create new installed equipment",
  inputs: { locationId: required(locationId), ...installedEquipmentFields },
  returns: installedEquipmentDetail,
  run: (api, body) => api.post("equipmentsystems/installed-equipment", body),
});
