import { write } from "../../api";
import { newTaskFields } from "../../inputs/task";
import { createdTask } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-task-management-v2&operation=Tasks_Create
export const createTask = write({
  label: "Create Task",
  description: "Create a task",
  inputs: newTaskFields,
  returns: createdTask,
  run: (api, body) => api.post("taskmanagement/tasks", body),
});
