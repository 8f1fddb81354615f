import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { projectSubStatusId } from "../../inputs/projectLookups";
import { projectSubStatus } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=ProjectSubStatuses_Get
export const getProjectSubStatus = read({
  label: "Get Project Sub-Status",
  description: "Get one project sub-status",
  inputs: { projectSubStatusId },
  returns: projectSubStatus,
  run: (api, { projectSubStatusId }) => api.get(path`jpm/project-substatuses/${projectSubStatusId}`),
});
