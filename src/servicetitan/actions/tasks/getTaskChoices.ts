import { read } from "../../api";
import { taskChoices } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-task-management-v2&operation=ClientSideData_Get
export const getTaskChoices = read({
  label: "Get Task Choices",
  description: "Get the types, sources, resolutions and priorities that a task can have",
  inputs: {},
  returns: taskChoices,
  run: (api) => api.get("taskmanagement/data"),
});
