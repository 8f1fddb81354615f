import { multipart } from "../../../kit/http/multipart";
import { file, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { installedEquipmentAttachment } from "../../records";

// The upload attaches nothing yet: its path goes into Attachments of Create or Update Installed Equipment.
// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_PostAttachment
export const createInstalledEquipmentAttachment = write({
  label: "Create Installed Equipment Attachment",
  description: "Create a new installed equipment attachment",
  inputs: {
    file: required(
      file({
        label: "File",
        comments:
          "The file to upload. Put the path that comes back into Attachments of an installed equipment.",
      }),
    ),
    fileName: required(
      text({ label: "File Name", comments: "The file's name with its ending.", example: "data plate.png" }),
    ),
  },
  returns: installedEquipmentAttachment,
  run: (api, { file, fileName }) =>
    api.post("equipmentsystems/installed-equipment/attachments", multipart({ file: { file, fileName } })),
});
