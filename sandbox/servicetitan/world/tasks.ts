import type { Lookup } from "./lookups";

export const taskStatuses = ["ToDo", "InProgress", "OnHold", "Canceled", "Completed"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskPriorities = ["Low", "Normal", "High", "Urgent"] as const;
export type TaskPriority = (typeof taskPriorities)[number];

export type Subtask = {
  /** The position among the subtasks of the task, from 1. */
  subtaskNumber: number;
  assignedToId: number;
  reportedById: number;
  isClosed: boolean;
  closedOn: string | null;
  name: string;
  createdOn: string;
  dueDateTime: string | null;
};

export type Task = {
  id: number;
  taskNumber: number;
  active: boolean;
  reportedById: number;
  assignedToId: number;
  isClosed: boolean;
  status: TaskStatus;
  closedOn: string | null;
  name: string;
  businessUnitId: number;
  employeeTaskTypeId: number;
  employeeTaskSourceId: number;
  employeeTaskResolutionId: number | null;
  reportedOn: string;
  completeBy: string | null;
  startedOn: string | null;
  involvedEmployeeIdList: number[];
  customerId: number | null;
  jobId: number | null;
  projectId: number | null;
  description: string | null;
  descriptionModifiedOn: string | null;
  priority: TaskPriority;
  subtasks: Subtask[];
  createdOn: string;
  modifiedOn: string;
};

export type TaskType = Lookup & { excludedTaskResolutionIds: number[] };
export type TaskSource = Lookup;
export type TaskResolution = Lookup & { type: "Custom" | "Refund"; excludedTaskTypeIds: number[] };
