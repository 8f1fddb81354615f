import { z } from "zod";
import {
  accepted,
  before,
  choice,
  contains,
  filter,
  flag,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  pathId,
  queryValue,
  type SortKey,
  same,
  sortableStored,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type Task, taskPriorities, taskStatuses } from "../world/tasks";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  find,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

/** Names and numbers of the records that a task is about. */
const related = (world: World, { customerId, jobId }: Task) => ({
  customerName: customerId === null ? null : (world.customers.get(customerId)?.name ?? null),
  jobNumber: jobId === null ? null : (world.jobs.get(jobId)?.jobNumber ?? null),
});

const showSubtasks = ({ subtasks }: Task) => ({
  count: subtasks.length,
  subTasks: subtasks.map((subtask) => ({
    ...subtask,
    active: true,
    isViewed: false,
    assignedDateTime: subtask.createdOn,
    comments: [],
  })),
});

const show = (world: World, task: Task, withSubtasks: boolean) => {
  const { subtasks: _subtasks, startedOn: _started, ...rest } = task;
  return {
    ...rest,
    ...related(world, task),
    // The API's schema requires a number, also for a task without a resolution.
    employeeTaskResolutionId: task.employeeTaskResolutionId ?? 0,
    refundIssued: null,
    descriptionModifiedById: null,
    comments: [],
    attachments: [],
    subTasksData: withSubtasks ? showSubtasks(task) : null,
  };
};

const wantsSubtasks = (call: Parameters<typeof queryValue>[0]): boolean =>
  queryValue(call, "includeSubtasks")?.toLowerCase() === "true";

const withinIds = (pick: (row: Task) => number | number[] | null) => oneOf(wholeNumber, pick);

const taskFilters = {
  active: activeFilter<Task>(),
  ...timeFilters<Task>(),
  reportedBefore: before((row: Task) => row.reportedOn),
  reportedOnOrAfter: onOrAfter((row: Task) => row.reportedOn),
  completeBefore: before((row: Task) => row.closedOn),
  completeOnOrAfter: onOrAfter((row: Task) => row.closedOn),
  isClosed: same(flag, (row: Task) => row.isClosed),
  statuses: oneOf(choice(...taskStatuses), (row: Task) => row.status),
  ids: idsFilter<Task>(Number.POSITIVE_INFINITY),
  name: contains((row: Task) => row.name),
  includeSubtasks: accepted<Task>(flag),
  businessUnitIds: withinIds((row) => row.businessUnitId),
  employeeTaskTypeIds: withinIds((row) => row.employeeTaskTypeId),
  employeeTaskSourceIds: withinIds((row) => row.employeeTaskSourceId),
  employeeTaskResolutionIds: withinIds((row) => row.employeeTaskResolutionId),
  reportedById: same(wholeNumber, (row: Task) => row.reportedById),
  assignedToId: same(wholeNumber, (row: Task) => row.assignedToId),
  involvedEmployeeIdList: withinIds((row) => row.involvedEmployeeIdList),
  customerId: same(wholeNumber, (row: Task) => row.customerId),
  jobId: same(wholeNumber, (row: Task) => row.jobId),
  projectId: same(wholeNumber, (row: Task) => row.projectId),
  priorities: oneOf(choice(...taskPriorities), (row: Task) => row.priority),
  taskNumber: same(wholeNumber, (row: Task) => row.taskNumber),
  jobNumber: filter(text, (value, world: World) => (row: Task) => related(world, row).jobNumber === value),
};

const orEmpty = (time: string | null): SortKey => (time === null ? "" : sortableStored(time));

const { Id, CreatedOn } = sortKeys<Task>();

/** The fields that the API's reference lists. Unlike other lists, this one does not sort by ModifiedOn. */
const sort: Record<string, (row: Task) => SortKey> = {
  Id: Id!,
  CreatedOn: CreatedOn!,
  DescriptionModifiedOn: (row) => orEmpty(row.descriptionModifiedOn),
  CompletedBy: (row) => orEmpty(row.completeBy),
  Priority: (row) => taskPriorities.indexOf(row.priority),
};

const newTask = z.strictObject({
  reportedById: field.id,
  assignedToId: field.id,
  isClosed: field.flag,
  status: z.enum(taskStatuses).nullish(),
  name: field.text,
  businessUnitId: field.id,
  employeeTaskTypeId: field.id,
  employeeTaskSourceId: field.id,
  employeeTaskResolutionId: field.id.nullish(),
  reportedDate: field.timestamp,
  completeBy: field.timestamp.nullish(),
  startedOn: field.timestamp.nullish(),
  involvedEmployeeIdList: z.array(field.id).nullish(),
  customerId: field.id.nullish(),
  jobId: field.id.nullish(),
  projectId: field.id.nullish(),
  description: field.text.nullish(),
  priority: z.enum(taskPriorities),
});

const timeOrNull = (time: string | null | undefined) => (time ? field.normalizeTimestamp(time) : null);

const createTask = operation<World, typeof newTask>({
  method: "POST",
  path: tenantPath("taskmanagement", "tasks"),
  body: newTask,
  run: ({ body, state: world }) => {
    mustExist(world.employees, body.reportedById, "reportedById");
    mustExist(world.employees, body.assignedToId, "assignedToId");
    allMustExist(world.employees, body.involvedEmployeeIdList, "involvedEmployeeIdList");
    mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
    mustExist(world.taskTypes, body.employeeTaskTypeId, "employeeTaskTypeId");
    mustExist(world.taskSources, body.employeeTaskSourceId, "employeeTaskSourceId");
    mustExist(world.taskResolutions, body.employeeTaskResolutionId, "employeeTaskResolutionId");
    mustExist(world.customers, body.customerId, "customerId");
    mustExist(world.jobs, body.jobId, "jobId");
    mustExist(world.projects, body.projectId, "projectId");
    const { reportedDate, ...input } = body;
    const now = world.now();
    const task = world.tasks.add({
      ...input,
      taskNumber: Math.max(0, ...world.tasks.all().map(({ taskNumber }) => taskNumber)) + 1,
      active: true,
      status: input.status ?? (input.isClosed ? "Completed" : "ToDo"),
      closedOn: input.isClosed ? now : null,
      employeeTaskResolutionId: input.employeeTaskResolutionId ?? null,
      reportedOn: field.normalizeTimestamp(reportedDate),
      completeBy: timeOrNull(input.completeBy),
      startedOn: timeOrNull(input.startedOn),
      involvedEmployeeIdList: input.involvedEmployeeIdList ?? [],
      customerId: input.customerId ?? null,
      jobId: input.jobId ?? null,
      projectId: input.projectId ?? null,
      description: input.description ?? null,
      descriptionModifiedOn: null,
      subtasks: [],
      createdOn: now,
      modifiedOn: now,
    });
    const { subtasks: _subtasks, active: _active, closedOn: _closed, reportedOn, ...created } = task;
    return {
      ...created,
      ...related(world, task),
      reportedDate: reportedOn,
      refundIssued: null,
      descriptionModifiedBy: null,
    };
  },
});

const newSubtask = z.strictObject({
  isClosed: field.flag,
  name: field.text,
  assignedToId: field.id,
  dueDateTime: field.timestamp.nullish(),
});

const createSubtask = operation<World, typeof newSubtask>({
  method: "POST",
  path: tenantPath("taskmanagement", "tasks/:id/subtasks"),
  body: newSubtask,
  run: (call) => {
    const { body, state: world } = call;
    const task = find(world.tasks, pathId(call), "Task");
    mustExist(world.employees, body.assignedToId, "assignedToId");
    const now = world.now();
    const subtask = {
      subtaskNumber: task.subtasks.length + 1,
      assignedToId: body.assignedToId,
      reportedById: task.reportedById,
      isClosed: body.isClosed,
      closedOn: body.isClosed ? now : null,
      name: body.name,
      createdOn: now,
      dueDateTime: timeOrNull(body.dueDateTime),
    };
    world.tasks.change(task.id, { subtasks: [...task.subtasks, subtask], modifiedOn: now });
    const { isClosed, name, assignedToId, dueDateTime, createdOn } = subtask;
    return {
      isClosed,
      name,
      assignedToId,
      dueDateTime,
      parentTaskId: task.id,
      subtaskNumber: `${task.taskNumber}-${subtask.subtaskNumber}`,
      isViewed: false,
      assignedDateTime: createdOn,
      createdOn,
    };
  },
});

const named = (names: readonly string[]) => names.map((name) => ({ name }));

const choices = operation<World>({
  method: "GET",
  path: tenantPath("taskmanagement", "data"),
  run: ({ state: world }) => ({
    employees: world.employees.all().map(({ id, name, active }) => ({ id, name, active })),
    businessUnits: world.businessUnits.all().map(({ id, name }) => ({ name, value: id })),
    taskPriorities: named(taskPriorities),
    taskResolutionTypes: named(["Custom", "Refund"]),
    taskStatuses: named(taskStatuses),
    taskTypes: world.taskTypes.all().map(({ id, name, active, excludedTaskResolutionIds }) => ({
      id,
      name,
      active,
      excludedTaskResolutionIds,
    })),
    taskSources: world.taskSources.all().map(({ id, name, active }) => ({ id, name, active })),
    taskResolutions: world.taskResolutions.all().map(({ id, name, type, active, excludedTaskTypeIds }) => ({
      id,
      name,
      type,
      active,
      excludedTaskTypeIds,
    })),
  }),
});

export const taskOperations: Operation<World>[] = [
  list<Task>({
    path: tenantPath("taskmanagement", "tasks"),
    rows: (world) => world.tasks.all(),
    filters: taskFilters,
    sort,
    show: (row, call) => show(call.state, row, wantsSubtasks(call)),
  }),
  operation<World>({
    method: "GET",
    path: tenantPath("taskmanagement", "tasks/:id"),
    query: { includeSubtasks: accepted(flag) },
    run: (call) => show(call.state, find(call.state.tasks, pathId(call), "Task"), wantsSubtasks(call)),
  }),
  createTask,
  createSubtask,
  choices,
];
