import { path } from "../../../kit/http/path";
import { required, text } from "../../../kit/inputs";
import { remove } from "../../api";
import { projectId } from "../../inputs/project";

// https://github.com/homotechsual/HaloAPI
export const deleteProject = remove({
  label: "Delete Project",
  description: "Delete a project by ID",
  inputs: {
    id: required(projectId),
    reason: text({
      label: "Reason",
      comments: "Why it is deleted.",
      example: "Created twice",
      placeholder: "Enter a reason",
    }),
  },
  run: (api, { id, ...query }) => api.delete(path`Projects/${id}`, query),
});
