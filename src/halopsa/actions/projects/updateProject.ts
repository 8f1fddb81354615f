import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { projectFields, projectId, summary } from "../../inputs/project";
import { project } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateProject = update({
  label: "Update Project",
  description: "Update a project; blank inputs leave their fields unchanged",
  inputs: { id: required(projectId), summary, ...projectFields, additionalFields },
  returns: project,
  run: (api, record) => api.save("Projects", record),
});
