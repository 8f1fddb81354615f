import {
  choice,
  dateTime,
  described,
  flag,
  id,
  ids,
  longText,
  required,
  requiring,
  text,
  texts,
  wholeNumber,
} from "../../kit/inputs";
import { TASK_STATUSES } from "../records/values";
import { active, businessUnitId, changedBetween, commaSeparated, priority } from "./common";
import { customerId } from "./customer";

export const taskId = required(
  id({ label: "Task ID", comments: "The ID of the task.", dataSource: "selectTask" }),
);

export const includeSubtasks = flag({
  label: "Include Subtasks",
  comments: "Whether to also return the subtasks, as subTasksData.",
});

export const isClosed = flag({ label: "Is Closed", comments: "Whether the task is closed." });

export const assignedToId = id({
  label: "Assigned To ID",
  comments: "The employee who completes the task.",
  placeholder: "Enter an employee ID",
  dataSource: "selectEmployee",
});

const reportedById = id({
  label: "Reported By ID",
  comments: "The employee who reported the task.",
  placeholder: "Enter an employee ID",
  dataSource: "selectEmployee",
});

const status = choice(TASK_STATUSES, { label: "Status", comments: "The task's status." });

/** The fields of a new task. */
export const newTaskFields = requiring(
  {
    name: text({
      label: "Name",
      comments: "A short summary of what to do.",
      example: "Correct the invoice",
    }),
    reportedById,
    assignedToId,
    isClosed,
    businessUnitId: described(businessUnitId, "The business unit that the task belongs to."),
    employeeTaskTypeId: id({
      label: "Employee Task Type ID",
      comments: "The type of task.",
      placeholder: "Enter a task type ID",
      dataSource: "selectTaskType",
    }),
    employeeTaskSourceId: id({
      label: "Employee Task Source ID",
      comments: "Where the task comes from.",
      placeholder: "Enter a task source ID",
      dataSource: "selectTaskSource",
    }),
    reportedDate: dateTime({ label: "Reported Date", comments: "When the task was reported." }),
    priority: described(priority, "The task's priority."),
    status,
    employeeTaskResolutionId: id({
      label: "Employee Task Resolution ID",
      comments: "How the task was resolved. The type of task may exclude some resolutions.",
      placeholder: "Enter a task resolution ID",
      dataSource: "selectTaskResolution",
    }),
    completeBy: dateTime({
      label: "Complete By",
      comments: "When the task is due.",
      example: "2026-03-12T17:00:00Z",
    }),
    startedOn: dateTime({ label: "Started On", comments: "When work on the task started." }),
    involvedEmployeeIdList: ids({
      label: "Involved Employee IDs",
      comments: "The other employees who work on the task.",
      placeholder: "Enter an employee ID",
      dataSource: "selectEmployee",
    }),
    customerId: described(customerId, "The customer that the task is about."),
    jobId: id({ label: "Job ID", comments: "The job that the task is about.", dataSource: "selectJob" }),
    projectId: id({
      label: "Project ID",
      comments: "The project that the task is about.",
      dataSource: "selectProject",
    }),
    description: longText({
      label: "Description",
      comments: "A description of what to do.",
      example: "The invoice shows two filters, but only one was installed.",
    }),
  },
  "name",
  "reportedById",
  "assignedToId",
  "isClosed",
  "businessUnitId",
  "employeeTaskTypeId",
  "employeeTaskSourceId",
  "reportedDate",
  "priority",
);

/** A filter by several IDs. ServiceTitan documents no maximum for those of tasks. */
const taskIdFilter = (about: Parameters<typeof ids>[0]) => commaSeparated(ids(about));

/** The filters of List Tasks. */
export const taskFilters = {
  ids: taskIdFilter({ label: "Task IDs", comments: "Only return these tasks.", dataSource: "selectTask" }),
  name: text({
    label: "Name",
    comments: "Only return tasks with this name.",
    example: "Correct the invoice",
  }),
  taskNumber: wholeNumber({
    label: "Task Number",
    comments: "Only return the task with this number.",
    example: "17",
    minimum: 0,
  }),
  statuses: {
    ...commaSeparated(
      texts({
        label: "Statuses",
        comments: "Only return tasks with one of these statuses.",
        example: "InProgress",
        placeholder: "Select a status",
      }),
    ),
    model: status.model.filter(({ value }) => value !== ""),
  },
  priorities: commaSeparated(
    texts({
      label: "Priorities",
      comments: "Only return tasks with one of these priorities.",
      example: "High",
      placeholder: "Enter a priority",
      dataSource: "selectTaskPriority",
    }),
  ),
  businessUnitIds: taskIdFilter({
    label: "Business Unit IDs",
    comments: "Only return tasks of these business units.",
    dataSource: "selectBusinessUnit",
  }),
  employeeTaskTypeIds: taskIdFilter({
    label: "Employee Task Type IDs",
    comments: "Only return tasks of these types.",
    placeholder: "Enter a task type ID",
    dataSource: "selectTaskType",
  }),
  employeeTaskSourceIds: taskIdFilter({
    label: "Employee Task Source IDs",
    comments: "Only return tasks from these sources.",
    placeholder: "Enter a task source ID",
    dataSource: "selectTaskSource",
  }),
  employeeTaskResolutionIds: taskIdFilter({
    label: "Employee Task Resolution IDs",
    comments: "Only return tasks with these resolutions.",
    placeholder: "Enter a task resolution ID",
    dataSource: "selectTaskResolution",
  }),
  reportedById: described(reportedById, "Only return tasks that this employee reported."),
  assignedToId: described(assignedToId, "Only return tasks that are assigned to this employee."),
  involvedEmployeeIdList: taskIdFilter({
    label: "Involved Employee IDs",
    comments: "Only return tasks that these employees work on.",
    placeholder: "Enter an employee ID",
    dataSource: "selectEmployee",
  }),
  customerId: described(customerId, "Only return tasks about this customer."),
  jobId: id({ label: "Job ID", comments: "Only return tasks about this job.", dataSource: "selectJob" }),
  jobNumber: text({
    label: "Job Number",
    comments: "Only return tasks about the job with this number.",
    example: "1042",
  }),
  projectId: id({
    label: "Project ID",
    comments: "Only return tasks about this project.",
    dataSource: "selectProject",
  }),
  reportedOnOrAfter: dateTime({
    label: "Reported On or After",
    comments: "Only return tasks reported at or after this time.",
  }),
  reportedBefore: dateTime({
    label: "Reported Before",
    comments: "Only return tasks reported before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  completeOnOrAfter: dateTime({
    label: "Complete On or After",
    comments: "Only return tasks completed at or after this time.",
  }),
  completeBefore: dateTime({
    label: "Complete Before",
    comments: "Only return tasks completed before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  includeSubtasks,
  active,
  ...changedBetween,
};
