import { z } from "zod";
import {
  ApiError,
  before,
  choice,
  filter,
  flag,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  pathId,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import {
  type Appointment,
  type Assignment,
  appointmentStatuses,
  assignmentStatus,
} from "../world/appointments";
import type { Job } from "../world/jobs";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";

export const show = ({ deleted: _deleted, ...appointment }: Appointment) => appointment;

const present = (world: World) => world.appointments.all().filter(({ deleted }) => !deleted);

/** An appointment of a new job. */
export const newAppointment = z.strictObject({
  start: field.timestamp,
  end: field.timestamp,
  arrivalWindowStart: field.timestamp.nullish(),
  arrivalWindowEnd: field.timestamp.nullish(),
  technicianIds: z.array(field.id).nullish(),
});

const newAppointmentOfJob = z.strictObject({
  jobId: field.id,
  ...newAppointment.shape,
  specialInstructions: field.text.nullish(),
});

const assign = (world: World, appointment: Appointment, technicianIds: readonly number[], now: string) => {
  for (const technicianId of technicianIds) {
    world.assignments.add({
      technicianId,
      technicianName: world.technicians.get(technicianId)!.name,
      assignedById: 9001,
      assignedOn: now,
      status: assignmentStatus(appointment.status),
      isPaused: false,
      jobId: appointment.jobId,
      appointmentId: appointment.id,
      createdOn: now,
      modifiedOn: now,
      active: true,
    });
  }
};

/** Updates the fields of a job that depend on its appointments. */
export const refreshJob = (world: World, jobId: number, modifiedOn: string): void => {
  const own = present(world).filter((appointment) => appointment.jobId === jobId);
  const byStart = own.toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start));
  world.jobs.change(jobId, {
    appointmentCount: own.length,
    firstAppointmentId: byStart[0]?.id ?? 0,
    lastAppointmentId: byStart.at(-1)?.id ?? 0,
    modifiedOn,
  });
};

/** Adds an appointment and its assignments to a job. */
export const addAppointment = (
  world: World,
  job: Job,
  input: z.output<typeof newAppointment> & { specialInstructions?: string | null },
  now: string,
): Appointment => {
  const optional = (value: string | null | undefined) => (value ? field.normalizeTimestamp(value) : null);
  const appointment = world.appointments.add({
    jobId: job.id,
    appointmentNumber: `${job.jobNumber}-${job.appointmentCount + 1}`,
    start: field.normalizeTimestamp(input.start),
    end: field.normalizeTimestamp(input.end),
    arrivalWindowStart: optional(input.arrivalWindowStart),
    arrivalWindowEnd: optional(input.arrivalWindowEnd),
    status: "Scheduled",
    specialInstructions: input.specialInstructions ?? null,
    createdOn: now,
    modifiedOn: now,
    customerId: job.customerId,
    unused: false,
    createdById: 9001,
    isConfirmed: false,
    active: true,
    deleted: false,
  });
  assign(world, appointment, input.technicianIds ?? [], now);
  refreshJob(world, job.id, now);
  return appointment;
};

const createAppointment = operation<World, typeof newAppointmentOfJob>({
  method: "POST",
  path: tenantPath("jpm", "appointments"),
  body: newAppointmentOfJob,
  run: ({ body, state: world }) => {
    mustExist(world.jobs, body.jobId, "jobId");
    allMustExist(world.technicians, body.technicianIds, "technicianIds");
    field.checkSpan(body.start, body.end, "end");
    const job = world.jobs.get(body.jobId)!;
    if (job.jobStatus === "Canceled" || job.jobStatus === "Completed")
      throw new ApiError(409, `Job ${job.id} is ${job.jobStatus} and cannot have new appointments`);
    return show(addAppointment(world, job, body, world.now()));
  },
});

const deleteAppointment = operation<World>({
  method: "DELETE",
  path: tenantPath("jpm", "appointments/:id"),
  run: (call) => {
    const world = call.state;
    const appointment = find(world.appointments, pathId(call), "Appointment");
    if (present(world).filter(({ jobId }) => jobId === appointment.jobId).length === 1)
      throw new ApiError(409, `Appointment ${appointment.id} is the only one of its job`);
    if (appointment.status === "Working" || appointment.status === "Done")
      throw new ApiError(409, `Appointment ${appointment.id} is ${appointment.status}`);
    const modifiedOn = world.now();
    world.appointments.change(appointment.id, { deleted: true, active: false, modifiedOn });
    for (const each of world.assignments.all())
      if (each.appointmentId === appointment.id)
        world.assignments.change(each.id, { active: false, modifiedOn });
    refreshJob(world, appointment.jobId, modifiedOn);
  },
});

const technicians = z.strictObject({ jobAppointmentId: field.id, technicianIds: z.array(field.id) });

/** The Dispatch API returns fewer fields of an appointment than the Job Planning API. */
const showDispatched = (appointment: Appointment) => {
  const {
    customerId: _1,
    unused: _2,
    createdById: _3,
    isConfirmed: _4,
    active: _5,
    ...rest
  } = show(appointment);
  return rest;
};

const currentAssignments = (world: World, appointmentId: number): Assignment[] =>
  world.assignments.all().filter((each) => each.appointmentId === appointmentId && each.active);

/** @returns the appointment that a body refers to, after all its references were checked */
const appointmentOf = (world: World, body: z.output<typeof technicians>): Appointment => {
  mustExist(world.appointments, body.jobAppointmentId, "jobAppointmentId");
  allMustExist(world.technicians, body.technicianIds, "technicianIds");
  return find(world.appointments, body.jobAppointmentId, "Appointment");
};

const assignTechnicians = operation<World, typeof technicians>({
  method: "POST",
  path: tenantPath("dispatch", "appointment-assignments/assign-technicians"),
  body: technicians,
  run: ({ body, state: world }) => {
    const appointment = appointmentOf(world, body);
    if (appointment.status === "Done" || appointment.status === "Canceled")
      throw new ApiError(409, `Appointment ${appointment.id} is ${appointment.status}`);
    const assigned = new Set(currentAssignments(world, appointment.id).map((each) => each.technicianId));
    const now = world.now();
    const added = body.technicianIds.filter((technicianId) => !assigned.has(technicianId));
    assign(world, appointment, [...new Set(added)], now);
    return showDispatched(world.appointments.change(appointment.id, { modifiedOn: now }));
  },
});

const unassignTechnicians = operation<World, typeof technicians>({
  method: "POST",
  path: tenantPath("dispatch", "appointment-assignments/unassign-technicians"),
  body: technicians,
  run: ({ body, state: world }) => {
    const appointment = appointmentOf(world, body);
    const modifiedOn = world.now();
    for (const each of currentAssignments(world, appointment.id))
      if (body.technicianIds.includes(each.technicianId))
        world.assignments.change(each.id, { active: false, modifiedOn });
    return showDispatched(world.appointments.change(appointment.id, { modifiedOn }));
  },
});

const appointmentFilters = {
  ids: idsFilter<Appointment>(),
  active: activeFilter<Appointment>(),
  jobId: same(wholeNumber, (row: Appointment) => row.jobId),
  projectId: filter(
    wholeNumber,
    (projectId, world: World) => (row: Appointment) => world.jobs.get(row.jobId)?.projectId === projectId,
  ),
  number: sameText((row: Appointment) => row.appointmentNumber),
  status: same(choice(...appointmentStatuses), (row: Appointment) => row.status),
  startsOnOrAfter: onOrAfter((row: Appointment) => row.start),
  startsBefore: before((row: Appointment) => row.start),
  technicianId: filter(wholeNumber, (technicianId, world: World) => {
    const found = world.assignments.all().filter((each) => each.active && each.technicianId === technicianId);
    const ids = new Set(found.map(({ appointmentId }) => appointmentId));
    return (row: Appointment) => ids.has(row.id);
  }),
  customerId: same(wholeNumber, (row: Appointment) => row.customerId),
  unused: same(flag, (row: Appointment) => row.unused),
  ...timeFilters<Appointment>(),
};

const assignmentFilters = {
  ids: idsFilter<Assignment>(),
  appointmentIds: oneOf(wholeNumber, (row: Assignment) => row.appointmentId),
  jobId: same(wholeNumber, (row: Assignment) => row.jobId),
  ...timeFilters<Assignment>(),
  active: activeFilter<Assignment>(),
};

export const appointmentOperations: Operation<World>[] = [
  list({
    path: tenantPath("jpm", "appointments"),
    rows: present,
    filters: appointmentFilters,
    sort: sortKeys<Appointment>(),
    show,
  }),
  get({
    path: tenantPath("jpm", "appointments/:id"),
    label: "Appointment",
    from: (world) => world.appointments,
    show,
  }),
  createAppointment,
  deleteAppointment,
  exportFeed({
    path: tenantPath("jpm", "export/appointments"),
    rows: (world) => world.appointments.all(),
    filters: { active: activeFilter<Appointment>("Any") },
    show,
  }),
  list({
    path: tenantPath("dispatch", "appointment-assignments"),
    rows: (world) => world.assignments.all(),
    filters: assignmentFilters,
    sort: sortKeys<Assignment>(),
    show: (row) => row,
  }),
  assignTechnicians,
  unassignTechnicians,
  exportFeed({
    path: tenantPath("dispatch", "export/appointment-assignments"),
    rows: (world) => world.assignments.all(),
    filters: { active: activeFilter<Assignment>() },
    show: (row) => row,
  }),
];
