import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { includeSubtasks, taskId } from "../../inputs/task";
import { task } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-task-management-v2&operation=Tasks_GetTask
export const getTask = read({
  label: "Get Task",
  description: "Get one task",
  inputs: { taskId, includeSubtasks },
  returns: task,
  run: (api, { taskId, ...query }) => api.get(path`taskmanagement/tasks/${taskId}`, query),
});
