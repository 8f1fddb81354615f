import { required, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { attachmentFields, contents } from "../../inputs/attachment";
import { additionalFields } from "../../inputs/common";
import { attachment } from "../../records";

// HaloPSA takes the contents as a data URI.
// https://github.com/homotechsual/HaloAPI
export const uploadAttachment = write({
  label: "Upload Attachment",
  description: "Add a file to a ticket, an action or another record",
  inputs: { file: required(contents), ...requiring(attachmentFields, "filename"), additionalFields },
  returns: attachment,
  run: (api, { file: { data, contentType }, ...record }) =>
    api.save("Attachment", {
      ...record,
      data_base64: `data:${contentType};base64,${data.toString("base64")}`,
    }),
});
