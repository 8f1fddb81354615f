import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { jobId } from "../../inputs/job";
import { jobCanceledLog } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetJobCanceledLogs
export const listJobCanceledLogs = list({
  label: "List Job Canceled Logs",
  description: "List who canceled a job, when and why",
  from: ({ jobId, ...values }) => ({ path: path`jpm/jobs/${jobId}/canceled-log`, values }),
  sort: "none",
  inputs: { jobId },
  returns: jobCanceledLog,
});
