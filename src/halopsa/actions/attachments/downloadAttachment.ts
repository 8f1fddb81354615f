import { bytes } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { attachmentId } from "../../inputs/attachment";

// https://github.com/homotechsual/HaloAPI
export const downloadAttachment = read({
  label: "Download Attachment",
  description: "Return the contents of a file by ID",
  inputs: { id: required(attachmentId) },
  returns: bytes,
  async run(api, { id }) {
    const { data, headers } = await api.request<Buffer>("GET", path`Attachment/${id}`, {
      responseType: "bytes",
    });
    return { data, contentType: headers["content-type"] ?? "application/octet-stream" };
  },
});
