import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { projectStatusId } from "../../inputs/projectLookups";
import { projectStatus } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=ProjectStatuses_Get
export const getProjectStatus = read({
  label: "Get Project Status",
  description: "Get one project status",
  inputs: { projectStatusId },
  returns: projectStatus,
  run: (api, { projectStatusId }) => api.get(path`jpm/project-statuses/${projectStatusId}`),
});
