import { z } from "zod";
import {
  type Call,
  filter,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  same,
  timestamp,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { JobTimesheet } from "../world/payroll";
import * as field from "./bodies";
import { activeFilter, find, list, mustExist, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const times = ({ dispatchedOn, arrivedOn, canceledOn, doneOn }: JobTimesheet) =>
  [dispatchedOn, arrivedOn, canceledOn, doneOn]
    .filter((time) => time !== null)
    .map((time) => Date.parse(time));

const filters = {
  ...timeFilters<JobTimesheet>(),
  active: activeFilter<JobTimesheet>(),
  technicianId: same(wholeNumber, (row: JobTimesheet) => row.technicianId),
  startedOn: filter(
    timestamp,
    (value) => (row: JobTimesheet) => times(row).some((time) => time > Date.parse(String(value))),
  ),
  endedOn: filter(
    timestamp,
    (value) => (row: JobTimesheet) => times(row).some((time) => time < Date.parse(String(value))),
  ),
};

const body = z.strictObject({
  appointmentId: field.id,
  technicianId: field.id,
  dispatchedOn: field.timestamp,
  arrivedOn: field.timestamp,
  canceledOn: field.timestamp.nullish(),
  doneOn: field.timestamp.nullish(),
});

const timeOrNull = (time: string | null | undefined) => (time ? field.normalizeTimestamp(time) : null);

/** A write replaces all fields: times that the body leaves out become empty. */
const checked = (world: World, jobId: number, input: z.output<typeof body>) => {
  mustExist(world.technicians, input.technicianId, "technicianId");
  if (world.appointments.get(input.appointmentId)?.jobId !== jobId)
    throw invalidField("appointmentId", `Job ${jobId} has no appointment ${input.appointmentId}.`);
  return {
    ...input,
    dispatchedOn: field.normalizeTimestamp(input.dispatchedOn),
    arrivedOn: field.normalizeTimestamp(input.arrivedOn),
    canceledOn: timeOrNull(input.canceledOn),
    doneOn: timeOrNull(input.doneOn),
  };
};

const jobOf = (call: Pick<Call<World>, "state" | "pathParameters">) =>
  find(call.state.jobs, pathId(call, "job"), "Job").id;

export const jobTimesheetOperations: Operation<World>[] = [
  exportFeed<JobTimesheet>({
    path: tenantPath("payroll", "export/jobs/timesheets"),
    rows: (world) => world.jobTimesheets.all(),
    show: (row) => row,
  }),
  list<JobTimesheet>({
    path: tenantPath("payroll", "jobs/:job/timesheets"),
    rows: (world, call) => {
      const id = jobOf(call);
      return world.jobTimesheets.all().filter(({ jobId }) => jobId === id);
    },
    filters,
    sort: sortKeys<JobTimesheet>(),
    show: (row) => row,
  }),
  list<JobTimesheet>({
    path: tenantPath("payroll", "jobs/timesheets"),
    rows: (world) => world.jobTimesheets.all(),
    filters: {
      ...filters,
      jobIds: oneOf(wholeNumber, (row: JobTimesheet) => row.jobId, Number.POSITIVE_INFINITY),
    },
    sort: sortKeys<JobTimesheet>(),
    show: (row) => row,
  }),
  operation<World, typeof body>({
    method: "POST",
    path: tenantPath("payroll", "jobs/:job/timesheets"),
    body,
    run: (call) => {
      const world = call.state;
      const jobId = jobOf(call);
      const now = world.now();
      const fields = checked(world, jobId, call.body);
      const { id } = world.jobTimesheets.add({
        ...fields,
        jobId,
        active: true,
        createdOn: now,
        modifiedOn: now,
      });
      return { id };
    },
  }),
  operation<World, typeof body>({
    method: "PUT",
    path: tenantPath("payroll", "jobs/:job/timesheets/:id"),
    body,
    run: (call) => {
      const world = call.state;
      const jobId = jobOf(call);
      const { id } = find(world.jobTimesheets, pathId(call), "Timesheet");
      if (world.jobTimesheets.get(id)?.jobId !== jobId)
        throw invalidField("id", `Job ${jobId} has no timesheet ${id}.`);
      world.jobTimesheets.change(id, { ...checked(world, jobId, call.body), modifiedOn: world.now() });
      return { id };
    },
  }),
];
