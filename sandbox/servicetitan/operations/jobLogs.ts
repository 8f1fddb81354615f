import { type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { firstId } from "../world/ids";
import type { CanceledLog } from "../world/jobs";
import { find, list, tenantPath } from "./common";

/** Adds an event to the history of a job. */
export const logEvent = (
  world: World,
  jobId: number,
  { eventType, date, memo = "" }: { eventType: string; date: string; memo?: string },
): void => {
  world.jobEvents.add({ jobId, employeeId: 9001, eventType, date, usedSchedulingTool: "Manual", memo });
};

const history = operation<World>({
  method: "GET",
  path: tenantPath("jpm", "jobs/:id/history"),
  run: (call) => {
    const job = find(call.state.jobs, pathId(call), "Job");
    const own = call.state.jobEvents.all().filter(({ jobId }) => jobId === job.id);
    return { history: own.map(({ jobId: _job, ...event }) => event) };
  },
});

const bookedLog = operation<World>({
  method: "GET",
  path: tenantPath("jpm", "jobs/:id/booked-log"),
  run: (call) => {
    const job = find(call.state.jobs, pathId(call), "Job");
    const first = find(call.state.appointments, job.firstAppointmentId, "Appointment");
    return {
      id: firstId.bookedLogs + job.id - firstId.jobs,
      jobId: job.id,
      jobAppointmentId: first.id,
      start: first.start,
      arrivalWindowStart: first.arrivalWindowStart,
      arrivalWindowEnd: first.arrivalWindowEnd,
      createdOn: job.createdOn,
      createdById: job.createdById,
      active: job.active,
    };
  },
});

export const jobLogOperations: Operation<World>[] = [
  history,
  bookedLog,
  list<CanceledLog>({
    path: tenantPath("jpm", "jobs/:id/canceled-log"),
    rows: (world, call) => {
      const job = find(world.jobs, pathId(call), "Job");
      return world.canceledLogs.all().filter(({ jobId }) => jobId === job.id);
    },
    show: (log) => log,
  }),
];
