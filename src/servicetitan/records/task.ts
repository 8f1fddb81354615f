import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { priority, utc } from "./shared";
import { TASK_STATUSES } from "./values";

const status = () => openEnum(...TASK_STATUSES);

const comment = () => z.looseObject({ employeeId: z.int(), comment: z.string(), createdOn: utc() });

/** The fields that a task has in every response. */
const sharedFields = () => ({
  id: z.int(),
  taskNumber: z.int(),
  reportedById: z.int(),
  assignedToId: z.int(),
  isClosed: z.boolean(),
  businessUnitId: z.int(),
  employeeTaskTypeId: z.int(),
  employeeTaskSourceId: z.int(),
  employeeTaskResolutionId: z.int().nullish(),
  completeBy: utc().nullish(),
  involvedEmployeeIdList: z.array(z.int()).nullish(),
  customerId: z.int().nullish(),
  customerName: z.string().nullish(),
  jobId: z.int().nullish(),
  jobNumber: z.string().nullish(),
  projectId: z.int().nullish(),
  description: z.string().nullish(),
  refundIssued: z.number().nullish(),
  descriptionModifiedOn: utc().nullish(),
  createdOn: utc(),
  modifiedOn: utc().nullish(),
});

const sharedExample = {
  id: 10001,
  taskNumber: 17,
  reportedById: 401,
  assignedToId: 402,
  isClosed: false,
  businessUnitId: 201,
  employeeTaskTypeId: 11,
  employeeTaskSourceId: 21,
  completeBy: "2026-01-07T15:00:00Z",
  involvedEmployeeIdList: [403],
  customerId: 601,
  customerName: "Jordan Smith",
  jobId: 1001,
  jobNumber: "1001",
  description: "The invoice shows two filters, but only one was installed.",
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-05T15:00:00Z",
};

const subtask = () =>
  z.looseObject({
    assignedToId: z.int().nullish(),
    reportedById: z.int().nullish(),
    active: z.boolean(),
    isClosed: z.boolean(),
    closedOn: utc().nullish(),
    name: z.string(),
    createdOn: utc(),
    dueDateTime: utc().nullish(),
    subtaskNumber: z.int(),
    isViewed: z.boolean(),
    assignedDateTime: utc(),
    comments: z.array(comment()).nullish(),
  });

export const task = record(
  "task",
  () =>
    z.looseObject({
      ...sharedFields(),
      active: z.boolean(),
      status: status(),
      closedOn: utc().nullish(),
      name: z.string().nullish(),
      reportedOn: utc(),
      priority: z.string().nullish(),
      descriptionModifiedById: z.int().nullish(),
      comments: z.array(comment()).nullish(),
      attachments: z
        .array(
          z.looseObject({
            createdOn: utc(),
            createdBy: z.int(),
            count: z.int(),
            files: z.array(z.looseObject({ url: z.string(), filename: z.string() })),
          }),
        )
        .nullish(),
      subTasksData: z
        .looseObject({ count: z.int(), subTasks: z.array(subtask()) })
        .nullish()
        .describe("Returned only with Include Subtasks"),
    }),
  {
    ...sharedExample,
    active: true,
    status: "InProgress",
    name: "Correct the invoice",
    reportedOn: "2026-01-05T15:00:00Z",
    priority: "High",
    comments: [
      {
        employeeId: 402,
        comment: "Asked the technician about the second filter",
        createdOn: "2026-01-05T16:00:00Z",
      },
    ],
    subTasksData: {
      count: 1,
      subTasks: [
        {
          assignedToId: 403,
          reportedById: 401,
          active: true,
          isClosed: false,
          name: "Call the customer",
          createdOn: "2026-01-05T15:00:00Z",
          dueDateTime: "2026-01-06T15:00:00Z",
          subtaskNumber: 1,
          isViewed: false,
          assignedDateTime: "2026-01-05T15:00:00Z",
        },
      ],
    },
  },
);

export const createdTask = record(
  "createdTask",
  () =>
    z.looseObject({
      ...sharedFields(),
      status: status().nullish(),
      name: z.string(),
      reportedDate: utc(),
      startedOn: utc().nullish(),
      priority: priority(),
      descriptionModifiedBy: z.string().nullish(),
    }),
  {
    ...sharedExample,
    status: "ToDo",
    name: "Correct the invoice",
    reportedDate: "2026-01-05T15:00:00Z",
    priority: "High",
  },
);

export const createdSubtask = record(
  "createdSubtask",
  () =>
    z.looseObject({
      isClosed: z.boolean(),
      name: z.string(),
      assignedToId: z.int(),
      dueDateTime: utc().nullish(),
      parentTaskId: z.int(),
      subtaskNumber: z.string(),
      isViewed: z.boolean(),
      assignedDateTime: utc(),
      createdOn: utc(),
    }),
  {
    isClosed: false,
    name: "Call the customer",
    assignedToId: 403,
    dueDateTime: "2026-01-06T15:00:00Z",
    parentTaskId: 10001,
    subtaskNumber: "17-1",
    isViewed: false,
    assignedDateTime: "2026-01-05T15:00:00Z",
    createdOn: "2026-01-05T15:00:00Z",
  },
);
