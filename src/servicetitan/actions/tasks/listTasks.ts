import { list } from "../../api";
import { taskFilters } from "../../inputs/task";
import { task } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-task-management-v2&operation=Tasks_GetTasks
export const listTasks = list({
  label: "List Tasks",
  description: "List tasks",
  from: "taskmanagement/tasks",
  inputs: taskFilters,
  returns: task,
});
