import { bytes } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { read } from "../../api";

// https://developer.servicetitan.io/api-details/#api=tenant-forms-v2&operation=Jobs_Get
export const downloadJobAttachment = read({
  label: "Download Job Attachment",
  description: "Download a file of a job",
  inputs: {
    jobAttachmentId: required(
      id({
        label: "Job Attachment ID",
        comments: "The file to download. List Job Attachments returns the IDs.",
        dataSource: "selectJobAttachment",
      }),
    ),
  },
  returns: bytes,
  run: (api, { jobAttachmentId }) => api.download(path`forms/jobs/attachment/${jobAttachmentId}`),
});
