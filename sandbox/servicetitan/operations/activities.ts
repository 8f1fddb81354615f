import { z } from "zod";
import { invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { Activity, ActivityCategory, ActivityType } from "../world/activities";
import { employeeTypes } from "../world/payroll";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  find,
  get,
  list,
  markDeleted,
  mustExist,
  present,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";

const path = (rest: string) => tenantPath("timesheets", rest);

const show = ({
  deleted: _,
  budgetCodeName: _name,
  milesDriven: _miles,
  nonJobEventAssignmentId: _event,
  ...row
}: Activity) => row;

const fields = {
  activityTypeId: field.id,
  startTime: field.timestamp,
  endTime: field.timestamp.nullish(),
  jobId: field.id.nullish(),
  appointmentId: field.id.nullish(),
  projectId: field.id.nullish(),
  projectLabel: field.text.nullish(),
  laborTypeId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  budgetCodeName: field.text.nullish(),
  milesDriven: field.decimal.nullish(),
  nonJobEventAssignmentId: field.id.nullish(),
  memo: field.text.nullish(),
  tagTypes: z.array(field.id),
};

const newActivity = z.strictObject({
  employeeId: field.id,
  employeeType: z.enum(employeeTypes),
  ...fields,
});

const changedActivity = z.strictObject({ ...fields, active: field.flag });

/** A write replaces all fields: those that the body leaves out become empty. */
const checked = (world: World, input: Omit<z.output<typeof changedActivity>, "active">) => {
  mustExist(world.activityTypes, input.activityTypeId, "activityTypeId");
  mustExist(world.jobs, input.jobId, "jobId");
  mustExist(world.appointments, input.appointmentId, "appointmentId");
  mustExist(world.projects, input.projectId, "projectId");
  allMustExist(world.tagTypes, input.tagTypes, "tagTypes");
  if (input.endTime) field.checkSpan(input.startTime, input.endTime, "endTime");
  const { jobId } = (input.appointmentId && world.appointments.get(input.appointmentId)) || {};
  if (jobId && input.jobId && jobId !== input.jobId)
    throw invalidField("appointmentId", `Job ${input.jobId} has no appointment ${input.appointmentId}.`);
  return {
    ...input,
    startTime: field.normalizeTimestamp(input.startTime),
    endTime: input.endTime ? field.normalizeTimestamp(input.endTime) : null,
    jobId: input.jobId ?? null,
    appointmentId: input.appointmentId ?? null,
    projectId: input.projectId ?? null,
    projectLabel: input.projectLabel ?? null,
    laborTypeId: input.laborTypeId ?? null,
    budgetCodeId: input.budgetCodeId ?? null,
    budgetCodeName: input.budgetCodeName ?? null,
    milesDriven: input.milesDriven ?? null,
    nonJobEventAssignmentId: input.nonJobEventAssignmentId ?? null,
    memo: input.memo ?? null,
  };
};

const create = operation<World, typeof newActivity>({
  method: "POST",
  path: path("activities"),
  body: newActivity,
  run: ({ body, state: world }) => {
    const people = body.employeeType === "Technician" ? world.technicians : world.employees;
    mustExist(people, body.employeeId, "employeeId");
    const now = world.now();
    const { id } = world.activities.add({
      ...checked(world, body),
      employeeId: body.employeeId,
      employeeType: body.employeeType,
      startCoordinate: null,
      endCoordinate: null,
      active: true,
      deleted: false,
      modifiedById: null,
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

const change = operation<World, typeof changedActivity>({
  method: "PUT",
  path: path("activities/:id"),
  body: changedActivity,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.activities, pathId(call), "Activity");
    const { active, ...input } = call.body;
    world.activities.change(id, { ...checked(world, input), active, modifiedOn: world.now() });
    return { id };
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: path("activities/:id"),
  run: (call) => {
    const { activities } = call.state;
    markDeleted(activities, find(activities, pathId(call), "Activity").id, call.state.now());
  },
});

export const activityOperations: Operation<World>[] = [
  list<Activity>({
    path: path("activities"),
    rows: (world) => present(world.activities),
    filters: { ...timeFilters<Activity>(), active: activeFilter<Activity>() },
    sort: sortKeys<Activity>(),
    show,
  }),
  get<Activity>({
    path: path("activities/:id"),
    label: "Activity",
    from: (world) => world.activities,
    show,
  }),
  create,
  change,
  remove,
  exportFeed<Activity>({
    path: path("export/activities"),
    rows: (world) => world.activities.all(),
    show,
  }),
  list<ActivityType>({
    path: path("activity-types"),
    rows: (world) => world.activityTypes.all(),
    filters: { ...timeFilters<ActivityType>(), active: activeFilter<ActivityType>() },
    sort: sortKeys<ActivityType>(),
    show: (row) => row,
  }),
  get<ActivityType>({
    path: path("activity-types/:id"),
    label: "Activity type",
    from: (world) => world.activityTypes,
    show: (row) => row,
  }),
  exportFeed<ActivityType>({
    path: path("export/activity-types"),
    rows: (world) => world.activityTypes.all(),
    show: (row) => row,
  }),
  list<ActivityCategory>({
    path: path("activity-categories"),
    rows: (world) => world.activityCategories.all(),
    filters: { ...timeFilters<ActivityCategory>(), active: activeFilter<ActivityCategory>() },
    sort: sortKeys<ActivityCategory>(),
    show: (row) => row,
  }),
  get<ActivityCategory>({
    path: path("activity-categories/:id"),
    label: "Activity category",
    from: (world) => world.activityCategories,
    show: (row) => row,
  }),
  exportFeed<ActivityCategory>({
    path: path("export/activity-categories"),
    rows: (world) => world.activityCategories.all(),
    show: (row) => row,
  }),
];
