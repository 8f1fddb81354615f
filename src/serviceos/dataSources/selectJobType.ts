import { select } from "../select";

export const selectJobType = select({
  label: "Select Job Type",
  plural: "job types",
  from: "listJobTypes",
  key: "job_type",
  entry: ({ name }) => [name],
  isNamed: true,
  example: [{ key: "Hardware", label: "Hardware" }],
});
