import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { jobId } from "../../inputs/job";
import { job } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_Get
export const getJob = read({
  label: "Get Job",
  description: "Retrieve a job by ID",
  important: true,
  inputs: { jobId, externalDataApplicationGuid },
  returns: job,
  run: (api, { jobId, ...query }) => api.get(path`jpm/jobs/${jobId}`, query),
});
