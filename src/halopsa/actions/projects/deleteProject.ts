import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { reason } from "../../inputs/faults";
import { projectId } from "../../inputs/project";

// https://github.com/homotechsual/HaloAPI
export const deleteProject = remove({
  label: "Delete Project",
  description: "Delete a project by ID",
  inputs: {
    id: required(projectId),
    reason,
  },
  run: (api, { id, ...query }) => api.delete(path`Projects/${id}`, query),
});
