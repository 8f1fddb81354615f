import { choice, type Operation, oneOf, pathId, same, wholeNumber } from "../../core";
import type { World } from "../world";
import { employeeTypes } from "../world/payroll";
import type { JobSplit, NonJobTimesheet, TimesheetCode } from "../world/timesheetCodes";
import { activeFilter, find, get, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const path = (rest: string) => tenantPath("payroll", rest);

const showSplit = ({ active: _, ...split }: JobSplit) => split;

const splitFilters = { ...timeFilters<JobSplit>(), active: activeFilter<JobSplit>() };

export const timesheetCodeOperations: Operation<World>[] = [
  list<TimesheetCode>({
    path: path("timesheet-codes"),
    rows: (world) => world.timesheetCodes.all(),
    filters: { ...timeFilters<TimesheetCode>(), active: activeFilter<TimesheetCode>() },
    sort: sortKeys<TimesheetCode>(),
    show: (row) => row,
  }),
  get<TimesheetCode>({
    path: path("timesheet-codes/:id"),
    label: "Timesheet code",
    from: (world) => world.timesheetCodes,
    show: (row) => row,
  }),
  list<NonJobTimesheet>({
    path: path("non-job-timesheets"),
    rows: (world) => world.nonJobTimesheets.all(),
    filters: {
      ...timeFilters<NonJobTimesheet>(),
      active: activeFilter<NonJobTimesheet>(),
      employeeId: same(wholeNumber, (row: NonJobTimesheet) => row.employeeId),
      employeeType: same(choice(...employeeTypes), (row: NonJobTimesheet) => row.employeeType),
    },
    sort: sortKeys<NonJobTimesheet>(),
    show: (row) => row,
  }),
  list<JobSplit>({
    path: path("jobs/:job/splits"),
    rows: (world, call) => {
      const { id } = find(world.jobs, pathId(call, "job"), "Job");
      return world.jobSplits.all().filter(({ jobId }) => jobId === id);
    },
    filters: splitFilters,
    sort: sortKeys<JobSplit>(),
    show: showSplit,
  }),
  list<JobSplit>({
    path: path("jobs/splits"),
    rows: (world) => world.jobSplits.all(),
    filters: {
      ...splitFilters,
      jobIds: oneOf(wholeNumber, (row: JobSplit) => row.jobId, Number.POSITIVE_INFINITY),
    },
    sort: sortKeys<JobSplit>(),
    show: showSplit,
  }),
  exportFeed<JobSplit>({
    path: path("export/jobs/splits"),
    rows: (world) => world.jobSplits.all(),
    show: (row) => row,
  }),
  exportFeed<TimesheetCode>({
    path: path("export/timesheet-codes"),
    rows: (world) => world.timesheetCodes.all(),
    show: (row) => row,
  }),
];
