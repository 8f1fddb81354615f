import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { noteText, pinToTop } from "../../inputs/note";
import { projectId } from "../../inputs/project";
import { note } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_CreateNote
export const createProjectNote = write({
  label: "Create Project Note",
  description: "Add a note to a project",
  inputs: { projectId, text: noteText, pinToTop },
  returns: note,
  run: (api, { projectId, ...body }) => api.post(path`jpm/projects/${projectId}/notes`, body),
});
