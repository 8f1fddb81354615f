import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { jobId } from "../../inputs/job";
import { jobEquipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobEquipment_Get
export const getJobEquipment = read({
  label: "Get Job Equipment",
  description: "Get which installed equipment a job is about",
  inputs: { jobId },
  returns: jobEquipment,
  run: (api, { jobId }) => api.get(path`jpm/jobs/${jobId}/equipment`),
});
