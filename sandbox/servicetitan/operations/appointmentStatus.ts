import { z } from "zod";
import { ApiError, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { type Appointment, assignmentStatus } from "../world/appointments";
import { refreshJob, show } from "./appointments";
import * as field from "./bodies";
import { find, mustExist, tenantPath } from "./common";
import { addHold, type HoldReason, removeHold } from "./holds";
import { logEvent } from "./jobLogs";

const setStatus = (
  world: World,
  { id }: Appointment,
  status: Appointment["status"],
  modifiedOn: string,
): void => {
  world.appointments.change(id, { status, modifiedOn });
  for (const each of world.assignments.all())
    if (each.appointmentId === id)
      world.assignments.change(each.id, { status: assignmentStatus(status), active: true, modifiedOn });
};

/** Puts an appointment on hold. */
export const holdAppointment = (
  world: World,
  appointment: Appointment,
  reason: HoldReason,
  modifiedOn: string,
): void => {
  addHold(world, { jobId: appointment.jobId, appointmentId: appointment.id }, reason);
  setStatus(world, appointment, "Hold", modifiedOn);
};

/** Schedules an appointment again that was on hold or canceled. */
export const releaseAppointment = (world: World, appointment: Appointment, modifiedOn: string): void => {
  removeHold(world, { jobId: appointment.jobId, appointmentId: appointment.id });
  setStatus(world, appointment, "Scheduled", modifiedOn);
};

const isOver = ({ status }: Appointment): boolean => status === "Done" || status === "Canceled";

/** @throws ApiError 409 if the appointment is done or canceled */
const checkOpen = (appointment: Appointment): void => {
  if (isOver(appointment)) throw new ApiError(409, `Appointment ${appointment.id} is ${appointment.status}`);
};

/** A job is on hold if its last open appointment is, and is scheduled again with the first that is not. */
const refreshStatus = (world: World, jobId: number, reason: HoldReason | undefined, now: string) => {
  const open = world.appointments
    .all()
    .filter((each) => each.jobId === jobId && !each.deleted && !isOver(each));
  const isHeld = open.every(({ status }) => status === "Hold");
  const job = { jobId, appointmentId: null };
  if (isHeld && reason) {
    addHold(world, job, reason);
    world.jobs.change(jobId, { jobStatus: "Hold", modifiedOn: now });
  }
  if (!isHeld && removeHold(world, job))
    world.jobs.change(jobId, { jobStatus: "Scheduled", modifiedOn: now });
};

const path = (rest: string) => tenantPath("jpm", `appointments/:id/${rest}`);

const times = z.strictObject({
  start: field.timestamp.optional(),
  end: field.timestamp.optional(),
  arrivalWindowStart: field.timestamp.nullish(),
  arrivalWindowEnd: field.timestamp.nullish(),
});

const optional = (value: string | null | undefined) => (value ? field.normalizeTimestamp(value) : value);

const reschedule = operation<World, typeof times>({
  method: "PATCH",
  path: path("reschedule"),
  body: times,
  run: (call) => {
    const { body, state: world } = call;
    const appointment = find(world.appointments, pathId(call), "Appointment");
    checkOpen(appointment);
    const { arrivalWindowStart: opens, arrivalWindowEnd: closes, start, end } = { ...appointment, ...body };
    field.checkSpan(start, end, "end");
    if (!opens !== !closes)
      throw invalidField("arrivalWindowEnd", "An arrival window has both a start and an end.");
    if (opens && closes) field.checkSpan(opens, closes, "arrivalWindowEnd");
    const modifiedOn = world.now();
    world.appointments.change(appointment.id, {
      start: field.normalizeTimestamp(start),
      end: field.normalizeTimestamp(end),
      arrivalWindowStart: optional(body.arrivalWindowStart),
      arrivalWindowEnd: optional(body.arrivalWindowEnd),
      modifiedOn,
    });
    refreshJob(world, appointment.jobId, modifiedOn);
    logEvent(world, appointment.jobId, { eventType: "Job Rescheduled", date: modifiedOn });
    return show(appointment);
  },
});

const reason = z.strictObject({ reasonId: field.id, memo: field.text });

const hold = operation<World, typeof reason>({
  method: "PUT",
  path: path("hold"),
  body: reason,
  run: (call) => {
    const { body, state: world } = call;
    const appointment = find(world.appointments, pathId(call), "Appointment");
    mustExist(world.jobHoldReasons, body.reasonId, "reasonId");
    checkOpen(appointment);
    if (appointment.status === "Hold")
      throw new ApiError(409, `Appointment ${appointment.id} is already on hold`);
    const modifiedOn = world.now();
    holdAppointment(world, appointment, body, modifiedOn);
    refreshStatus(world, appointment.jobId, body, modifiedOn);
    logEvent(world, appointment.jobId, {
      eventType: "Appointment Put on Hold",
      date: modifiedOn,
      memo: body.memo,
    });
  },
});

const release = operation<World>({
  method: "DELETE",
  path: path("hold"),
  run: (call) => {
    const world = call.state;
    const appointment = find(world.appointments, pathId(call), "Appointment");
    if (appointment.status !== "Hold")
      throw new ApiError(409, `Appointment ${appointment.id} is not on hold`);
    const modifiedOn = world.now();
    releaseAppointment(world, appointment, modifiedOn);
    refreshStatus(world, appointment.jobId, undefined, modifiedOn);
    logEvent(world, appointment.jobId, { eventType: "Appointment Hold Removed", date: modifiedOn });
  },
});

/** @param isConfirmed what the operation makes of the appointment */
const confirmation = (method: "PUT" | "DELETE", isConfirmed: boolean, refusal: string) =>
  operation<World>({
    method,
    path: path("confirmation"),
    run: (call) => {
      const world = call.state;
      const appointment = find(world.appointments, pathId(call), "Appointment");
      if (appointment.isConfirmed === isConfirmed)
        throw new ApiError(409, `Appointment ${appointment.id} ${refusal}`);
      world.appointments.change(appointment.id, { isConfirmed, modifiedOn: world.now() });
    },
  });

const instructions = z.strictObject({ specialInstructions: field.text });

const updateInstructions = operation<World, typeof instructions>({
  method: "PUT",
  path: path("special-instructions"),
  body: instructions,
  run: (call) => {
    const world = call.state;
    const appointment = find(world.appointments, pathId(call), "Appointment");
    return show(world.appointments.change(appointment.id, { ...call.body, modifiedOn: world.now() }));
  },
});

export const appointmentStatusOperations: Operation<World>[] = [
  reschedule,
  hold,
  release,
  confirmation("PUT", true, "is already confirmed"),
  confirmation("DELETE", false, "was not confirmed"),
  updateInstructions,
];
