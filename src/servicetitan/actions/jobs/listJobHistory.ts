import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { jobId } from "../../inputs/job";
import { jobHistory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetHistory
export const listJobHistory = read({
  label: "List Job History",
  description: "List what happened to a job, step by step",
  inputs: { jobId },
  returns: jobHistory,
  run: (api, { jobId }) => api.get(path`jpm/jobs/${jobId}/history`),
});
