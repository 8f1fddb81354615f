import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { jobTypeFields, withClass } from "../../inputs/jobType";
import { jobType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobTypes_Create
export const createJobType = write({
  label: "Create Job Type",
  description: "Create a job type",
  inputs: { ...requiring(jobTypeFields, "name"), externalData: newExternalData },
  returns: jobType,
  run: (api, fields) => api.post("jpm/job-types", withClass(fields)),
});
