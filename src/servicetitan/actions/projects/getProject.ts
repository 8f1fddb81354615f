import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { externalDataApplicationGuid } from "../../inputs/common";
import { projectId } from "../../inputs/project";
import { project } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_Get
export const getProject = read({
  label: "Get Project",
  description: "Retrieve a project by ID",
  inputs: { projectId, externalDataApplicationGuid },
  returns: project,
  run: (api, { projectId, ...query }) => api.get(path`jpm/projects/${projectId}`, query),
});
