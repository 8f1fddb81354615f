import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { jobId } from "../../inputs/job";
import { note } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetNotes
export const listJobNotes = list({
  label: "List Job Notes",
  description: "List the notes on a job",
  from: ({ jobId, ...values }) => ({ path: path`jpm/jobs/${jobId}/notes`, values }),
  sort: "none",
  inputs: { jobId },
  returns: note,
});
