import { InputError } from "../../kit/http/errors";
import {
  choice,
  dateTime,
  described,
  flag,
  group,
  id,
  longText,
  required,
  requiring,
  text,
  type Values,
  wholeNumber,
} from "../../kit/inputs";
import { REPEAT_END_TYPES, REPEAT_FREQUENCIES } from "../records/values";
import { changedBetween, idFilter } from "./common";
import { checkSpan, duration, weekdays } from "./schedule";
import { technicianId } from "./technician";
import { timesheetCodeId } from "./timesheetCode";

export const nonJobAppointmentId = required(
  id({
    label: "Non-Job Appointment ID",
    comments: "The ID of the non-job appointment.",
    dataSource: "selectNonJobAppointment",
  }),
);

const showOnTechnicianSchedule = flag({
  label: "Show on Technician Schedule",
  comments: "Whether the technician's schedule shows the appointment even if there is no timesheet for it.",
});

export const nonJobAppointmentFilters = {
  ids: idFilter({
    label: "Non-Job Appointment IDs",
    comments: "Only return these non-job appointments.",
    dataSource: "selectNonJobAppointment",
  }),
  technicianId: described(technicianId, "Only return appointments of this technician."),
  startsOnOrAfter: dateTime({
    label: "Starts On or After",
    comments: "Only return appointments that start at or after this time.",
  }),
  startsOnOrBefore: dateTime({
    label: "Starts On or Before",
    comments: "Only return appointments that start at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  timesheetCodeId: described(timesheetCodeId, "Only return appointments with this timesheet code."),
  activeOnly: flag({
    label: "Active Only",
    comments: "Yes leaves out deleted appointments, which are inactive.",
  }),
  showOnTechnicianSchedule: described(
    showOnTechnicianSchedule,
    "Only return appointments that the technician's schedule shows, or does not show, without a timesheet.",
  ),
  ...changedBetween,
};

const recurrenceFields = {
  repeat: flag({
    label: "Repeat",
    comments: "Whether the appointment repeats. Yes also requires Frequency and End Type.",
  }),
  frequency: choice(REPEAT_FREQUENCIES, {
    label: "Frequency",
    comments: "How often the appointment repeats. Weekly also requires Days of Week.",
    example: "Weekly",
  }),
  interval: wholeNumber({
    label: "Interval",
    comments: "The number of days, weeks, months or years from one occurrence to the next. Minimum 1.",
    example: "1",
    minimum: 1,
  }),
  daysOfWeek: weekdays({
    label: "Days of Week",
    comments: "The days on which the appointment takes place, if Frequency is Weekly.",
  }),
  endType: choice(REPEAT_END_TYPES, {
    label: "End Type",
    comments: "When the repetition ends: never, after a number of occurrences, or on a date.",
    example: "After",
  }),
  countOccurrences: wholeNumber({
    label: "Count Occurrences",
    comments: "The number of occurrences, if End Type is After. Minimum 1.",
    example: "10",
    minimum: 1,
  }),
  endOn: dateTime({
    label: "End On",
    comments: "The end of the repetition, if End Type is On. After Start.",
    example: "2026-06-30T00:00:00Z",
  }),
};

/** The fields that say how an appointment repeats. ServiceTitan does not return them when it is read. */
export const RECURRENCE = Object.keys(recurrenceFields) as (keyof typeof recurrenceFields)[];

const recurrence = group({
  label: "Recurrence",
  comments: "How the appointment repeats. Blank if it takes place once.",
  inputs: recurrenceFields,
});

/** The fields of a non-job appointment, for updates. */
export const nonJobAppointmentFields = {
  technicianId: described(technicianId, "The technician whose time it is."),
  start: dateTime({ label: "Start", comments: "When the appointment starts." }),
  duration: duration({ label: "Duration", comments: "How long the appointment lasts." }),
  name: text({ label: "Name", comments: "The name of the appointment.", example: "Safety meeting" }),
  timesheetCodeId: described(timesheetCodeId, "The timesheet code that the time is recorded under."),
  summary: longText({
    label: "Summary",
    comments: "A description of the appointment.",
    example: "Monthly meeting about ladders and lockouts",
  }),
  allDay: flag({ label: "All Day", comments: "Whether the appointment takes the whole day." }),
  showOnTechnicianSchedule,
  clearDispatchBoard: flag({
    label: "Clear Dispatch Board",
    comments: "Whether the appointment disappears from the dispatch board when it is over.",
  }),
  clearTechnicianView: flag({
    label: "Clear Technician View",
    comments: "Whether the appointment disappears from the technician's calendar when it is over.",
  }),
  removeTechnicianFromCapacityPlanning: flag({
    label: "Remove Technician From Capacity Planning",
    comments: "Whether legacy capacity planning leaves out the technician during the appointment.",
  }),
  recurrence,
};

export const newNonJobAppointmentFields = requiring(
  nonJobAppointmentFields,
  "technicianId",
  "start",
  "duration",
  "name",
);

/** The same fields. What is blank is read and kept, except for the recurrence, which cannot be read. */
export const changedNonJobAppointmentFields = {
  ...nonJobAppointmentFields,
  recurrence: described(
    recurrence,
    "How the appointment repeats. ServiceTitan does not return the recurrence, so an update cannot keep it: enter it again if the appointment is to go on repeating.",
  ),
};

type Nullable<Fields> = { [Key in keyof Fields]?: Fields[Key] | null };
type Recurring = Nullable<Values<typeof recurrenceFields>> & { start?: string };

const isGiven = (value: unknown) => value !== undefined && value !== null;

/**
 * Rejects a recurrence that says less than it must: an appointment could repeat forever.
 * @throws InputError
 */
export function checkRecurrence({ start, ...fields }: Recurring): void {
  const labelOf = (key: keyof typeof recurrenceFields) => recurrenceFields[key].label;
  const unused = RECURRENCE.find((key) => key !== "repeat" && isGiven(fields[key]));
  if (fields.repeat !== true) {
    if (!unused) return;
    throw new InputError(`${labelOf(unused)} has a value, so Repeat must be Yes.`);
  }
  const need = (key: keyof typeof recurrenceFields, because: string) => {
    if (!isGiven(fields[key])) throw new InputError(`${labelOf(key)} is required if ${because}.`);
  };
  need("frequency", "Repeat is Yes");
  need("endType", "Repeat is Yes");
  if (fields.frequency === "Weekly") need("daysOfWeek", "Frequency is Weekly");
  if (fields.endType === "After") need("countOccurrences", "End Type is After");
  if (fields.endType === "On") {
    need("endOn", "End Type is On");
    checkSpan(["Start", start], ["End On", fields.endOn]);
  }
}
