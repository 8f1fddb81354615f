import { multipart } from "../../../kit/http/multipart";
import { path } from "../../../kit/http/path";
import { file, required } from "../../../kit/inputs";
import { write } from "../../api";
import { fileName } from "../../inputs/common";
import { jobId } from "../../inputs/job";
import { uploadedJobAttachment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-forms-v2&operation=Jobs_CreateAttachment
export const uploadJobAttachment = write({
  label: "Upload Job Attachment",
  description: "Upload a file to a job",
  inputs: {
    jobId,
    file: required(file({ label: "File", comments: "The file to upload." })),
    fileName,
  },
  returns: uploadedJobAttachment,
  run: (api, { jobId, file, fileName }) =>
    api.post(path`forms/jobs/${jobId}/attachments`, multipart({ file: { file, fileName } })),
});
