import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { attachmentId } from "../../inputs/attachment";

// https://github.com/homotechsual/HaloAPI
export const deleteAttachment = remove({
  label: "Delete Attachment",
  description: "Delete a file by ID",
  inputs: { id: required(attachmentId) },
  run: (api, { id }) => api.delete(path`Attachment/${id}`),
});
