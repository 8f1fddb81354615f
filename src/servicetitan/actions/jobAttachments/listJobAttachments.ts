import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { createdBetween } from "../../inputs/common";
import { jobId } from "../../inputs/job";
import { jobAttachment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-forms-v2&operation=Jobs_GetJobAttachments
export const listJobAttachments = list({
  label: "List Job Attachments",
  description: "List the files on a job",
  from: ({ jobId, ...values }) => ({ path: path`forms/jobs/${jobId}/attachments`, values }),
  inputs: { jobId, ...createdBetween },
  returns: jobAttachment,
});
