import { bytes } from "../../../kit/action/record";
import { required, text } from "../../../kit/inputs";
import { read } from "../../api";

// Published as a list, although the API returns the bytes of one file.
// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_Get2
export const listInstalledEquipmentAttachments = read({
  label: "List Installed Equipment Attachments",
  description: "Retrieve installed equipment attachments",
  inputs: {
    path: required(
      text({
        label: "Path",
        comments:
          "The path that Create Installed Equipment Attachment returns, or the url in the equipment's attachments.",
        example: "InstalledEquipment/Images/e2374d0c-16b8-4bb7-b3b5-1bd0ac1df1f4.png",
      }),
    ),
  },
  returns: bytes,
  run: (api, query) => api.download("equipmentsystems/installed-equipment/attachments", query),
});
