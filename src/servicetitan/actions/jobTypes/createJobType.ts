import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { jobTypeFields } from "../../inputs/jobType";
import { jobType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobTypes_Create
export const createJobType = write({
  label: "Create Job Type",
  description: "Create a job type",
  inputs: { ...requiring(jobTypeFields, "name"), externalData: newExternalData },
  returns: jobType,
  run: (api, { jobClass, ...fields }) => api.post("jpm/job-types", { ...fields, class: jobClass }),
});
