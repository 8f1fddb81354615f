import { selectCustomField } from "../select";

export const selectProjectCustomField = selectCustomField({
  of: "Project",
  plural: "projects",
  from: "jpm/projects/custom-fields",
});
