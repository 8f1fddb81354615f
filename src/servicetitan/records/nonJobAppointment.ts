import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

const fields = () => ({
  id: z.int(),
  technicianId: z.int(),
  start: utc(),
  name: z.string(),
  duration: z
    .string()
    .describe("Hours, minutes and seconds, such as 01:30:00; days precede them: 1.12:00:00"),
  timesheetCodeId: z.int().nullish(),
  summary: z.string().nullish(),
  clearDispatchBoard: z.boolean(),
  clearTechnicianView: z.boolean(),
  removeTechnicianFromCapacityPlanning: z.boolean(),
  allDay: z.boolean(),
  showOnTechnicianSchedule: z.boolean(),
  active: z.boolean(),
  createdOn: utc(),
  createdById: z.int().describe("ID of the user"),
});

const example = {
  id: 7601,
  technicianId: 401,
  start: "2026-03-10T13:00:00Z",
  name: "Safety meeting",
  duration: "01:30:00",
  timesheetCodeId: 752,
  summary: "Monthly meeting about ladders and lockouts",
  clearDispatchBoard: false,
  clearTechnicianView: false,
  removeTechnicianFromCapacityPlanning: true,
  allDay: false,
  showOnTechnicianSchedule: true,
  active: true,
  createdOn: "2026-03-02T15:00:00Z",
  createdById: 411,
};

export const nonJobAppointmentDetail = record(
  "nonJobAppointmentDetail",
  () => z.looseObject(fields()),
  example,
);

/** Lists also return the date of the last change. */
export const nonJobAppointment = record(
  "nonJobAppointment",
  () => z.looseObject({ ...fields(), modifiedOn: utc() }),
  { ...example, modifiedOn: "2026-03-02T15:00:00Z" },
);

/** Only the response to a creation says how the appointment repeats. */
export const createdNonJobAppointment = record(
  "createdNonJobAppointment",
  () =>
    z.looseObject({
      ...fields(),
      repeat: z.boolean().nullish(),
      countOccurrences: z.int().nullish(),
      interval: z.int().nullish(),
      frequency: z.int().nullish().describe("0 is daily, 1 weekly, 2 monthly, 3 yearly"),
      endType: z.int().nullish().describe("0 is never, 1 after a number of occurrences, 2 on a date"),
      endOn: utc().nullish(),
      daysOfWeek: z.string().nullish().describe("Names of days with commas, such as Monday, Wednesday"),
    }),
  {
    ...example,
    repeat: true,
    countOccurrences: 10,
    interval: 1,
    frequency: 1,
    endType: 1,
    daysOfWeek: "Monday, Wednesday",
  },
);

export const deletedNonJobAppointment = record(
  "deletedNonJobAppointment",
  () => z.looseObject({ message: z.string(), id: z.int() }),
  { message: "Non-job appointment 7601 was deleted.", id: 7601 },
);
