import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { jobId } from "../../inputs/job";
import { jobBookedLog } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetBookedLog
export const getJobBookedLog = read({
  label: "Get Job Booked Log",
  description: "Get who booked a job and when",
  inputs: { jobId },
  returns: jobBookedLog,
  run: (api, { jobId }) => api.get(path`jpm/jobs/${jobId}/booked-log`),
});
