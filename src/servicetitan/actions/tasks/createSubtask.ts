import { path } from "../../../kit/http/path";
import { dateTime, described, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { assignedToId, isClosed, taskId } from "../../inputs/task";
import { createdSubtask } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-task-management-v2&operation=Tasks_CreateSubtask
export const createSubtask = write({
  label: "Create Subtask",
  description: "Add a subtask to a task",
  inputs: {
    taskId: described(taskId, "The task that the subtask belongs to."),
    name: required(
      text({
        label: "Name",
        comments: "A short summary of what to do.",
        example: "Call the customer",
      }),
    ),
    assignedToId: required(described(assignedToId, "The employee who completes the subtask.")),
    isClosed: required(described(isClosed, "Whether the subtask is closed.")),
    dueDateTime: dateTime({ label: "Due Date Time", comments: "When the subtask is due." }),
  },
  returns: createdSubtask,
  run: (api, { taskId, ...body }) => api.post(path`taskmanagement/tasks/${taskId}/subtasks`, body),
});
