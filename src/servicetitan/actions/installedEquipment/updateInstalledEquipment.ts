import { path } from "../../../kit/http/path";
import { flag } from "../../../kit/inputs";
import { update } from "../../api";
import { installedEquipmentFields, installedEquipmentId } from "../../inputs/installedEquipment";
import { installedEquipmentDetail } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_Update
export const updateInstalledEquipment = update({
  label: "Update Installed Equipment",
  description: "Update installed equipment by ID",
  inputs: {
    installedEquipmentId,
    ...installedEquipmentFields,
    active: flag({ label: "Active", comments: "Yes activates the equipment, No deactivates it." }),
  },
  clearable: [
    "installedOn",
    "manufacturedOn",
    "actualReplacementDate",
    "cost",
    "manufacturerWarrantyStart",
    "manufacturerWarrantyEnd",
    "serviceProviderWarrantyStart",
    "serviceProviderWarrantyEnd",
    "customFields",
    "attachments",
    "tagTypeIds",
  ],
  returns: installedEquipmentDetail,
  run: (api, { installedEquipmentId, ...body }) =>
    api.patch(path`equipmentsystems/installed-equipment/${installedEquipmentId}`, body),
});
