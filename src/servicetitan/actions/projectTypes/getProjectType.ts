import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { projectTypeId } from "../../inputs/projectLookups";
import { projectType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=ProjectTypes_Get
export const getProjectType = read({
  label: "Get Project Type",
  description: "Get one project type",
  inputs: { projectTypeId },
  returns: projectType,
  run: (api, { projectTypeId }) => api.get(path`jpm/project-types/${projectTypeId}`),
});
