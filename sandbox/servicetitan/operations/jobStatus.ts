import { z } from "zod";
import {
  ApiError,
  accepted,
  type Call,
  commaList,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Appointment } from "../world/appointments";
import type { Job } from "../world/jobs";
import { holdAppointment, releaseAppointment } from "./appointmentStatus";
import * as field from "./bodies";
import { find, mustExist, tenantPath } from "./common";
import { addHold, type HoldReason, holdOf, removeHolds } from "./holds";
import { logEvent } from "./jobLogs";

const appointmentsOf = (world: World, jobId: number): Appointment[] =>
  world.appointments.all().filter((each) => each.jobId === jobId && !each.deleted);

const completion = z.strictObject({ completedOn: field.timestamp });

const completeJob = operation<World, typeof completion>({
  method: "PUT",
  path: tenantPath("jpm", "jobs/:id/complete"),
  body: completion,
  run: (call) => {
    const world = call.state;
    const job = find(world.jobs, pathId(call), "Job");
    if (job.jobStatus === "Completed") throw new ApiError(409, `Job ${job.id} is already completed`);
    if (job.jobStatus === "Canceled") throw new ApiError(409, `Job ${job.id} is canceled`);
    const assignments = world.assignments.all().filter(({ active, jobId }) => active && jobId === job.id);
    if (assignments.length === 0) throw new ApiError(409, `Job ${job.id} has no assigned technicians`);
    const modifiedOn = world.now();
    const completedOn = field.normalizeTimestamp(call.body.completedOn);
    world.jobs.change(job.id, { jobStatus: "Completed", completedOn, modifiedOn });
    for (const { id, status } of appointmentsOf(world, job.id))
      if (status !== "Canceled") world.appointments.change(id, { status: "Done", modifiedOn });
    world.assignments.changeAll(
      assignments.map(({ id }) => id),
      { status: "Done", modifiedOn },
    );
    removeHolds(world, job.id);
    logEvent(world, job.id, { eventType: "Job Completed", date: modifiedOn });
  },
});

const hold = z.strictObject({ reasonId: field.id, memo: field.text });

const holdJob = operation<World, typeof hold>({
  method: "PUT",
  path: tenantPath("jpm", "jobs/:id/hold"),
  body: hold,
  run: (call) => {
    const { body, state: world } = call;
    const job = find(world.jobs, pathId(call), "Job");
    mustExist(world.jobHoldReasons, body.reasonId, "reasonId");
    if (job.jobStatus === "Hold") throw new ApiError(400, `Job ${job.id} is already on hold`);
    if (job.jobStatus === "Completed" || job.jobStatus === "Canceled")
      throw new ApiError(400, `Job ${job.id} is ${job.jobStatus} and cannot be put on hold`);
    const modifiedOn = world.now();
    addHold(world, { jobId: job.id, appointmentId: null }, body);
    world.jobs.change(job.id, { jobStatus: "Hold", modifiedOn });
    for (const appointment of appointmentsOf(world, job.id))
      if (!["Hold", "Done", "Canceled"].includes(appointment.status))
        holdAppointment(world, appointment, body, modifiedOn);
    logEvent(world, job.id, { eventType: "Job Put on Hold", date: modifiedOn, memo: body.memo });
  },
});

const removeCancellation = operation<World>({
  method: "PUT",
  path: tenantPath("jpm", "jobs/:id/remove-cancellation"),
  run: (call) => {
    const world = call.state;
    const id = pathId(call);
    const job = world.jobs.get(id);
    // The API documents no 404 for this operation.
    if (!job) throw new ApiError(400, `Job ${id} was not found`);
    if (job.jobStatus !== "Canceled") throw new ApiError(400, `Job ${id} is not canceled`);
    const modifiedOn = world.now();
    world.jobs.change(id, { jobStatus: "Scheduled", modifiedOn });
    for (const appointment of appointmentsOf(world, id)) releaseAppointment(world, appointment, modifiedOn);
    for (const log of world.canceledLogs.all())
      if (log.jobId === id) world.canceledLogs.change(log.id, { active: false });
    if (world.invoices.has(job.invoiceId)) world.invoices.change(job.invoiceId, { active: true, modifiedOn });
    logEvent(world, id, { eventType: "Job Cancellation Removed", date: modifiedOn });
  },
});

/** Why given jobs are canceled or on hold: the envelope of a page that contains all of them. */
const reasonsOf = (segment: string, show: (job: Job, world: World) => object[]) =>
  operation<World>({
    method: "GET",
    path: tenantPath("jpm", `jobs/${segment}`),
    query: { ids: accepted(commaList(wholeNumber, 50)) },
    run: (call: Call<World>) => {
      const ids = queryValue(call, "ids");
      if (!ids) throw invalidField("ids", "It is required.");
      const wanted = new Set(ids.split(",").map(Number));
      const jobs = call.state.jobs.all().filter(({ id }) => wanted.has(id));
      const data = jobs.flatMap((job) => show(job, call.state));
      return { page: 1, pageSize: data.length, hasMore: false, totalCount: null, data };
    },
  });

const cancelReasons = reasonsOf("cancel-reasons", (job, world) => {
  const log = world.canceledLogs.all().findLast(({ active, jobId }) => active && jobId === job.id);
  if (!log) return [];
  const name = world.jobCancelReasons.get(log.reasonId)?.name ?? "";
  return [{ jobId: job.id, reasonId: log.reasonId, name, text: log.memo ?? "" }];
});

const holdReasons = reasonsOf("hold-reasons", (job, world) => {
  const shown = ({ reasonId, memo }: HoldReason) => ({
    reasonId,
    name: world.jobHoldReasons.get(reasonId)?.name ?? "",
    text: memo,
  });
  const own = holdOf(world, { jobId: job.id, appointmentId: null });
  const appointmentHoldReasons = world.holds
    .all()
    .filter(({ appointmentId, jobId }) => jobId === job.id && appointmentId !== null)
    .map((hold) => ({ appointmentId: hold.appointmentId, ...shown(hold) }));
  return own ? [{ jobId: job.id, ...shown(own), appointmentHoldReasons }] : [];
});

export const jobStatusOperations: Operation<World>[] = [
  completeJob,
  holdJob,
  removeCancellation,
  cancelReasons,
  holdReasons,
];
