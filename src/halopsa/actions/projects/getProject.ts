import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { projectDetails, projectId } from "../../inputs/project";
import { project } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getProject = read({
  label: "Get Project",
  description: "Return a single project by ID",
  inputs: { id: required(projectId), includedetails, ...projectDetails },
  returns: project,
  run: (api, { id, ...query }) => api.get(path`Projects/${id}`, query),
});
