import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { projectId } from "../../inputs/project";
import { note } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_GetNotes
export const listProjectNotes = list({
  label: "List Project Notes",
  description: "List the notes on a project",
  from: ({ projectId, ...values }) => ({ path: path`jpm/projects/${projectId}/notes`, values }),
  sort: "none",
  inputs: { projectId },
  returns: note,
});
