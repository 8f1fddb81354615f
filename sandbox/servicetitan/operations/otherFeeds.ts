import type { Operation } from "../../core";
import type { World } from "../world";
import type { FeedRow } from "../world/feedRows";
import type { JobEvent } from "../world/jobs";
import { tenantPath } from "./common";
import { exportFeed } from "./exportFeed";

/** The feed of a resource that the sandbox does not store: repoint it once it does. */
const standIn = (module: string, name: string): Operation<World> =>
  exportFeed<FeedRow>({
    path: tenantPath(module, `export/${name}`),
    rows: (world) => world.feedRows.all().filter(({ feed }) => feed === `${module}/${name}`),
    show: ({ fields, modifiedOn }) => ({ ...fields, modifiedOn }),
  });

/** The history of a job, which changes with its newest event. */
interface History {
  id: number;
  modifiedOn: string;
  events: JobEvent[];
}

const histories = (world: World): History[] => {
  const byJob = new Map<number, JobEvent[]>();
  for (const event of world.jobEvents.all()) {
    const events = byJob.get(event.jobId);
    if (events) events.push(event);
    else byJob.set(event.jobId, [event]);
  }
  return [...byJob].map(([id, events]) => ({
    id,
    modifiedOn: events.map(({ date }) => date).reduce((one, other) => (one > other ? one : other)),
    events,
  }));
};

export const otherFeedOperations: Operation<World>[] = [
  exportFeed<History>({
    path: tenantPath("jpm", "export/job-history"),
    rows: histories,
    show: ({ id, events }) => ({
      jobId: id,
      history: events.map(({ jobId: _job, memo: _memo, ...event }) => event),
    }),
  }),
  standIn("accounting", "inventory-bills"),
  standIn("customer-interactions", "technician-ratings"),
  standIn("jpm", "project-notes"),
  standIn("memberships", "invoice-templates"),
  standIn("payroll", "jobs/splits"),
  standIn("payroll", "payroll-adjustments"),
  standIn("payroll", "jobs/timesheets"),
  standIn("payroll", "activity-codes"),
  standIn("payroll", "timesheet-codes"),
  standIn("payroll", "gross-pay-items"),
  standIn("payroll", "payroll-settings"),
  standIn("service-agreements", "service-agreements"),
  standIn("timesheets", "activity-categories"),
  standIn("timesheets", "activity-types"),
  standIn("timesheets", "activities"),
];
