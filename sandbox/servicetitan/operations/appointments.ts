import { z } from "zod";
import {
  before,
  choice,
  filter,
  flag,
  idPart,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  Refusal,
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
  timeFilters,
  under,
} from "./common";
import { exportFeed } from "./exportFeed";

const show = ({ deleted: _deleted, ...appointment }: Appointment) => appointment;

const present = (world: World) => world.appointments.all().filter(({ deleted }) => !deleted);

/** One appointment of a new job. */
export const newAppointment = z.strictObject({
  start: field.instant,
  end: field.instant,
  arrivalWindowStart: field.instant.nullish(),
  arrivalWindowEnd: field.instant.nullish(),
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

/** Brings a job's count and its first and last appointment up to date. */
const refreshJob = (world: World, jobId: number, modifiedOn: string): void => {
  const own = present(world).filter((appointment) => appointment.jobId === jobId);
  const byStart = own.toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start));
  world.jobs.change(jobId, {
    appointmentCount: own.length,
    firstAppointmentId: byStart[0]?.id ?? 0,
    lastAppointmentId: byStart.at(-1)?.id ?? 0,
    modifiedOn,
  });
};

/** Adds an appointment, and its assignments, to a job. */
export const addAppointment = (
  world: World,
  job: Job,
  given: z.output<typeof newAppointment> & { specialInstructions?: string | null },
  now: string,
): Appointment => {
  const moment = (value: string | null | undefined) => (value ? field.storeInstant(value) : null);
  const appointment = world.appointments.add({
    jobId: job.id,
    appointmentNumber: `${job.jobNumber}-${job.appointmentCount + 1}`,
    start: field.storeInstant(given.start),
    end: field.storeInstant(given.end),
    arrivalWindowStart: moment(given.arrivalWindowStart),
    arrivalWindowEnd: moment(given.arrivalWindowEnd),
    status: "Scheduled",
    specialInstructions: given.specialInstructions ?? null,
    createdOn: now,
    modifiedOn: now,
    customerId: job.customerId,
    unused: false,
    createdById: 9001,
    isConfirmed: false,
    active: true,
    deleted: false,
  });
  assign(world, appointment, given.technicianIds ?? [], now);
  refreshJob(world, job.id, now);
  return appointment;
};

const createAppointment = operation<World, typeof newAppointmentOfJob>({
  method: "POST",
  path: under("jpm", "appointments"),
  body: newAppointmentOfJob,
  run: ({ body, state: world }) => {
    mustExist(world.jobs, body.jobId, "jobId");
    allMustExist(world.technicians, body.technicianIds, "technicianIds");
    field.checkSpan(body.start, body.end, "end");
    const job = world.jobs.get(body.jobId)!;
    if (job.jobStatus === "Canceled" || job.jobStatus === "Completed")
      throw new Refusal(409, `Job ${job.id} is ${job.jobStatus} and takes no new appointment`);
    return show(addAppointment(world, job, body, world.now()));
  },
});

const deleteAppointment = operation<World>({
  method: "DELETE",
  path: under("jpm", "appointments/:id"),
  run: (call) => {
    const world = call.state;
    const appointment = find(world.appointments, idPart(call), "Appointment");
    if (present(world).filter(({ jobId }) => jobId === appointment.jobId).length === 1)
      throw new Refusal(409, `Appointment ${appointment.id} is the only one of its job`);
    if (appointment.status === "Working" || appointment.status === "Done")
      throw new Refusal(409, `Appointment ${appointment.id} is ${appointment.status}`);
    const modifiedOn = world.now();
    world.appointments.change(appointment.id, { deleted: true, active: false, modifiedOn });
    for (const each of world.assignments.all())
      if (each.appointmentId === appointment.id)
        world.assignments.change(each.id, { active: false, modifiedOn });
    refreshJob(world, appointment.jobId, modifiedOn);
  },
});

const technicians = z.strictObject({ jobAppointmentId: field.id, technicianIds: z.array(field.id) });

/** What dispatch shows of an appointment: less than job management does. */
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

/** The appointment of a body, once all that it names is known to exist. */
const appointmentOf = (world: World, body: z.output<typeof technicians>): Appointment => {
  mustExist(world.appointments, body.jobAppointmentId, "jobAppointmentId");
  allMustExist(world.technicians, body.technicianIds, "technicianIds");
  return find(world.appointments, body.jobAppointmentId, "Appointment");
};

const assignTechnicians = operation<World, typeof technicians>({
  method: "POST",
  path: under("dispatch", "appointment-assignments/assign-technicians"),
  body: technicians,
  run: ({ body, state: world }) => {
    const appointment = appointmentOf(world, body);
    if (appointment.status === "Done" || appointment.status === "Canceled")
      throw new Refusal(409, `Appointment ${appointment.id} is ${appointment.status}`);
    const assigned = new Set(currentAssignments(world, appointment.id).map((each) => each.technicianId));
    const now = world.now();
    const added = body.technicianIds.filter((technicianId) => !assigned.has(technicianId));
    assign(world, appointment, [...new Set(added)], now);
    return showDispatched(world.appointments.change(appointment.id, { modifiedOn: now }));
  },
});

const unassignTechnicians = operation<World, typeof technicians>({
  method: "POST",
  path: under("dispatch", "appointment-assignments/unassign-technicians"),
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
    path: under("jpm", "appointments"),
    rows: present,
    filters: appointmentFilters,
    sort: sortKeys<Appointment>(),
    show,
  }),
  get({
    path: under("jpm", "appointments/:id"),
    what: "Appointment",
    from: (world) => world.appointments,
    show,
  }),
  createAppointment,
  deleteAppointment,
  exportFeed({
    path: under("jpm", "export/appointments"),
    rows: (world) => world.appointments.all(),
    filters: { active: activeFilter<Appointment>("Any") },
    show,
  }),
  list({
    path: under("dispatch", "appointment-assignments"),
    rows: (world) => world.assignments.all(),
    filters: assignmentFilters,
    sort: sortKeys<Assignment>(),
    show: (row) => row,
  }),
  assignTechnicians,
  unassignTechnicians,
  exportFeed({
    path: under("dispatch", "export/appointment-assignments"),
    rows: (world) => world.assignments.all(),
    filters: { active: activeFilter<Assignment>() },
    show: (row) => row,
  }),
];
