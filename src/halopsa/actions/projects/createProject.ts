import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { projectFields, summary } from "../../inputs/project";
import { project } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createProject = write({
  label: "Create Project",
  description: "Create a project with its milestones",
  inputs: { summary: required(summary), ...projectFields, additionalFields },
  returns: project,
  run: (api, record) => api.save("Projects", record),
});
