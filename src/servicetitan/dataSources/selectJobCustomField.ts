import { selectCustomField } from "../select";

export const selectJobCustomField = selectCustomField({
  of: "Job",
  plural: "jobs",
  from: "jpm/jobs/custom-fields",
});
