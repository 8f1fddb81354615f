import { multipart } from "../../../kit/http/multipart";
import { file, required } from "../../../kit/inputs";
import { write } from "../../api";
import { fileName } from "../../inputs/common";
import { installedEquipmentAttachment } from "../../records";

// The upload attaches nothing: its path is an input of Create and Update Installed Equipment.
// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_PostAttachment
export const createInstalledEquipmentAttachment = write({
  label: "Create Installed Equipment Attachment",
  description: "Create a new installed equipment attachment",
  inputs: {
    file: required(
      file({
        label: "File",
        comments:
          "The file to upload. To attach it, pass the returned path to Attachments of Create or Update Installed Equipment.",
      }),
    ),
    fileName,
  },
  returns: installedEquipmentAttachment,
  run: (api, { file, fileName }) =>
    api.post("equipmentsystems/installed-equipment/attachments", multipart({ file: { file, fileName } })),
});
