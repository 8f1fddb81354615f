import { firstId } from "../world/ids";
import type { JobSplit, NonJobTimesheet, TimesheetCode } from "../world/timesheetCodes";
import type { Context } from "./context";
import { createdAt, isEveryNth, lookupTimestamps, range, recordTimestamps, timestampAt } from "./generators";

const TIMESHEETS = 60;
const SPLIT_JOBS = 80;
const HOUR_MS = 3_600_000;

const CODES = [
  ["MEET", "Meeting", "Paid", "All"],
  ["TRAIN", "Training", "Paid", "Technician"],
  ["LUNCH", "Lunch break", "Unpaid", "All"],
  ["PTO", "Paid time off", "PaidTimeOff", "All"],
  ["CLOCK", "Clock in and out", "ClockInOut", "Employee"],
] as const;

export const seedTimesheetCodes = ({ faker: fakerFor }: Context): TimesheetCode[] => {
  const faker = fakerFor("timesheetCodes");
  return CODES.map(([code, description, type, applicableEmployeeType], index) => ({
    id: firstId.timesheetCodes + index,
    code,
    description,
    type,
    applicableEmployeeType,
    rateInfo:
      code === "TRAIN"
        ? { hourlyRate: "CustomHourlyRate", customHourlyRate: 24.5, rateMultiplier: 1 }
        : { hourlyRate: "EmployeeHourlyRate", customHourlyRate: null, rateMultiplier: 1 },
    active: true,
    ...lookupTimestamps(faker),
  }));
};

/** Meetings of technicians and employees. The newest timesheet is still open. */
export const seedNonJobTimesheets = ({ faker: fakerFor, world }: Context): NonJobTimesheet[] => {
  const faker = fakerFor("nonJobTimesheets");
  const technicians = world.technicians.all();
  const employees = world.employees.all();
  return range(TIMESHEETS).map((index) => {
    const isTechnician = !isEveryNth(index, 3);
    const people = isTechnician ? technicians : employees;
    const start = createdAt(faker, index, TIMESHEETS);
    const startedOn = timestampAt(faker, start);
    const endedOn = index === TIMESHEETS - 1 ? null : timestampAt(faker, start + HOUR_MS);
    return {
      id: firstId.nonJobTimesheets + index,
      employeeId: people[index % people.length]!.id,
      employeeType: isTechnician ? "Technician" : "Employee",
      timesheetCodeId: firstId.timesheetCodes,
      startedOn,
      endedOn,
      active: !isEveryNth(index, 20),
      createdOn: startedOn,
      modifiedOn: endedOn ?? startedOn,
    };
  });
};

/** The technicians of a job share its pay equally. */
export const seedJobSplits = ({ faker: fakerFor, world }: Context): JobSplit[] => {
  const faker = fakerFor("jobSplits");
  const techniciansOf = new Map<number, Set<number>>();
  for (const { jobId, technicianId, status } of world.assignments.all()) {
    if (status !== "Done") continue;
    techniciansOf.set(jobId, (techniciansOf.get(jobId) ?? new Set()).add(technicianId));
  }
  const pairs = [...techniciansOf]
    .slice(0, SPLIT_JOBS)
    .flatMap(([jobId, technicians]) =>
      [...technicians].map((technicianId) => ({ jobId, technicianId, split: 100 / technicians.size })),
    );
  return pairs.map((pair, index) => ({
    id: firstId.jobSplits + index,
    ...pair,
    active: true,
    ...recordTimestamps(faker, index, pairs.length),
  }));
};
