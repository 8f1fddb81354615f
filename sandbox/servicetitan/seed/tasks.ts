import { firstId } from "../world/ids";
import {
  type Task,
  type TaskResolution,
  type TaskSource,
  type TaskType,
  taskPriorities,
  taskStatuses,
} from "../world/tasks";
import type { Context } from "./context";
import { range, recordTimestamps, timestampAt } from "./generators";
import { namedRows } from "./lookups";

const COUNT = 60;
const DAY_MS = 86_400_000;

/** Follow-ups cannot be resolved by a refund. */
export const seedTaskTypes = (context: Context): TaskType[] =>
  namedRows(context, "taskTypes", ["Complaint", "Warranty", "Invoice question", "Follow-up"]).map(
    (row, index) => ({ ...row, excludedTaskResolutionIds: index === 3 ? [firstId.taskResolutions + 1] : [] }),
  );

export const seedTaskSources = (context: Context): TaskSource[] =>
  namedRows(context, "taskSources", ["Phone call", "Email", "Technician", "Review"]);

export const seedTaskResolutions = (context: Context): TaskResolution[] =>
  namedRows(context, "taskResolutions", ["Invoice corrected", "Refunded", "Second visit"]).map(
    (row, index) => ({
      ...row,
      type: index === 1 ? "Refund" : "Custom",
      excludedTaskTypeIds: index === 1 ? [firstId.taskTypes + 3] : [],
    }),
  );

export const seedTasks = ({ faker: fakerFor, world }: Context): Task[] => {
  const faker = fakerFor("tasks");
  const jobs = world.jobs.all();
  const employees = world.employees.all();
  const employeeAt = (index: number) => employees[index % employees.length]!.id;
  return range(COUNT).map((index) => {
    const job = jobs[Math.floor((index / COUNT) * jobs.length)]!;
    const times = recordTimestamps(faker, index, COUNT);
    const status = taskStatuses[index % taskStatuses.length]!;
    const isClosed = status === "Canceled" || status === "Completed";
    return {
      id: firstId.tasks + index,
      taskNumber: 1 + index,
      active: true,
      reportedById: employeeAt(index),
      assignedToId: employeeAt(index + 1),
      isClosed,
      status,
      closedOn: isClosed ? times.modifiedOn : null,
      name: ["Correct the invoice", "Check the warranty", "Call about the review"][index % 3]!,
      businessUnitId: job.businessUnitId,
      employeeTaskTypeId: firstId.taskTypes + (index % 3),
      employeeTaskSourceId: firstId.taskSources + (index % 4),
      employeeTaskResolutionId: status === "Completed" ? firstId.taskResolutions : null,
      reportedOn: times.createdOn,
      completeBy: timestampAt(faker, Date.parse(times.createdOn) + 2 * DAY_MS),
      startedOn: status === "ToDo" ? null : times.createdOn,
      involvedEmployeeIdList: index % 4 === 0 ? [employeeAt(index + 2)] : [],
      customerId: job.customerId,
      jobId: job.id,
      projectId: job.projectId,
      description: "The customer asked for a call back",
      descriptionModifiedOn: null,
      priority: taskPriorities[index % taskPriorities.length]!,
      subtasks:
        index % 6 === 0
          ? [
              {
                subtaskNumber: 1,
                assignedToId: employeeAt(index + 2),
                reportedById: employeeAt(index),
                isClosed,
                closedOn: isClosed ? times.modifiedOn : null,
                name: "Call the customer",
                createdOn: times.createdOn,
                dueDateTime: null,
              },
            ]
          : [],
      ...times,
    };
  });
};
