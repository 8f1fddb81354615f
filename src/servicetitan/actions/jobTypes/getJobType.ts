import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { jobTypeId } from "../../inputs/jobType";
import { jobType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobTypes_Get
export const getJobType = read({
  label: "Get Job Type",
  description: "Get one job type",
  inputs: { jobTypeId, externalDataApplicationGuid },
  returns: jobType,
  run: (api, { jobTypeId, ...query }) => api.get(path`jpm/job-types/${jobTypeId}`, query),
});
