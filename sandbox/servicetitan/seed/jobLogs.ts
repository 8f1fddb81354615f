import { firstId } from "../world/ids";
import type { Hold, Job, JobEvent, JobMessage, JobNote } from "../world/jobs";
import type { Context } from "./context";
import { isEveryNth } from "./generators";

const NOTES = [
  "The customer prefers mornings",
  "Gate code is on the work order",
  "Call ten minutes before arrival",
  "Bring a ladder",
];

/** Every eighth job has a note. */
export const seedJobNotes = ({ world }: Context): JobNote[] =>
  world.jobs
    .all()
    .filter((_, index) => isEveryNth(index, 8))
    .map((job, index) => ({
      id: firstId.jobNotes + index,
      jobId: job.id,
      text: NOTES[index % NOTES.length]!,
      isPinned: isEveryNth(index, 3),
      createdById: job.createdById,
      createdOn: job.createdOn,
      modifiedOn: job.createdOn,
      active: true,
    }));

/** Every twentieth job has a message of one employee to another. */
export const seedJobMessages = ({ world }: Context): JobMessage[] =>
  world.jobs
    .all()
    .filter((_, index) => isEveryNth(index, 20))
    .map((job, index) => ({
      id: firstId.jobMessages + index,
      jobId: job.id,
      text: "The part arrived",
      recipientIds: [firstId.employees + 1],
      parentMessageId: null,
      createdByEmployeeId: firstId.employees,
      createdOn: job.createdOn,
    }));

/** The latest event of a job in this status; none for a job that was only booked. */
const LATEST_EVENT: Partial<Record<Job["jobStatus"], string>> = {
  Dispatched: "Technician Dispatched",
  InProgress: "Technician Arrived",
  Hold: "Job Put on Hold",
  Completed: "Job Completed",
  Canceled: "Job Canceled",
};

export const seedJobEvents = ({ world }: Context): JobEvent[] =>
  world.jobs
    .all()
    .flatMap((job) => {
      const latest = LATEST_EVENT[job.jobStatus];
      const event = (eventType: string, date: string) => ({
        jobId: job.id,
        employeeId: job.createdById as number | null,
        eventType,
        date,
        usedSchedulingTool: "Manual" as const,
        memo: "",
      });
      return [event("Job Booked", job.createdOn), ...(latest ? [event(latest, job.modifiedOn)] : [])];
    })
    .map((event, index) => ({ id: firstId.jobEvents + index, ...event }));

/** A hold for each job and each appointment on hold, for the same reason. */
export const seedHolds = ({ world }: Context): Hold[] => {
  const appointments = world.appointments.all().filter(({ status }) => status === "Hold");
  return world.jobs
    .all()
    .filter(({ jobStatus }) => jobStatus === "Hold")
    .flatMap((job, index) => {
      const reason = {
        jobId: job.id,
        reasonId: firstId.jobHoldReasons + (index % 5),
        memo: "The office follows up",
      };
      const own = appointments.filter(({ jobId }) => jobId === job.id);
      return [
        { ...reason, appointmentId: null as number | null },
        ...own.map(({ id }) => ({ ...reason, appointmentId: id as number | null })),
      ];
    })
    .map((hold, index) => ({ id: firstId.holds + index, ...hold }));
};
