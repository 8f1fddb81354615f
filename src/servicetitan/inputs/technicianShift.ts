import { InputError } from "../../kit/http/errors";
import { choice, dateTime, described, id, longText, required, text, wholeNumber } from "../../kit/inputs";
import { SHIFT_REPEAT_TYPES, SHIFT_TYPES } from "../records/values";
import { active, changedBetween, technicianIds } from "./common";
import { checkSpan, weekdays } from "./schedule";
import { technicianId } from "./technician";
import { timesheetCodeId } from "./timesheetCode";

export const technicianShiftId = required(
  id({
    label: "Technician Shift ID",
    comments: "The ID of the shift.",
    dataSource: "selectTechnicianShift",
  }),
);

const shiftType = choice(SHIFT_TYPES, {
  label: "Shift Type",
  comments: "Whether the technician works, is on call, or has time off.",
});

export const technicianShiftFilters = {
  technicianId: described(technicianId, "Only return shifts of this technician."),
  startsOnOrAfter: dateTime({
    label: "Starts On or After",
    comments: "Only return shifts that start at or after this time.",
  }),
  endsOnOrBefore: dateTime({
    label: "Ends On or Before",
    comments: "Only return shifts that end at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  shiftType: described(shiftType, "Only return shifts of this type."),
  titleContains: text({
    label: "Title Contains",
    comments: "Only return shifts whose title contains this text.",
    example: "Day",
  }),
  noteContains: text({
    label: "Note Contains",
    comments: "Only return shifts whose note contains this text.",
    example: "training",
  }),
  active,
  ...changedBetween,
};

/** The fields of a shift, for updates. */
export const technicianShiftFields = {
  shiftType,
  title: text({ label: "Title", comments: "The title of the shift.", example: "Day Shift" }),
  start: dateTime({
    label: "Start",
    comments: "When the shift starts.",
    example: "2026-03-10T13:00:00Z",
  }),
  end: dateTime({
    label: "End",
    comments: "When the shift ends. After Start.",
    example: "2026-03-10T22:00:00Z",
  }),
  note: longText({
    label: "Note",
    comments: "A note about the shift.",
    example: "Covers for Sam until 17:00",
  }),
  timesheetCodeId: described(timesheetCodeId, "The timesheet code of the shift."),
};

const { title, start, end, ...optional } = technicianShiftFields;

export const newTechnicianShiftFields = {
  technicianIds: required(
    described(technicianIds, "The technicians. Each of them gets a shift, or each shift of a series."),
  ),
  shiftType: required(shiftType),
  title: required(title),
  start: required(start),
  end: required(end),
  note: optional.note,
  timesheetCodeId: optional.timesheetCodeId,
  repeatType: required(
    choice(SHIFT_REPEAT_TYPES, {
      label: "Repeat Type",
      comments:
        "Whether and how the shift repeats. Daily and Weekly also require Repeat End Date, Weekly also Shift Days.",
      example: "Weekly",
    }),
  ),
  repeatEndDate: dateTime({
    label: "Repeat End Date",
    comments: "When the series ends, if Repeat Type is Daily or Weekly. After Start.",
    example: "2026-06-30T00:00:00Z",
  }),
  repeatInterval: wholeNumber({
    label: "Repeat Interval",
    comments: "The number of days or weeks from one shift to the next. Minimum 1.",
    example: "1",
    minimum: 1,
  }),
  shiftDays: weekdays({ label: "Shift Days", comments: "The days of the shifts, if Repeat Type is Weekly." }),
};

interface Shift {
  start?: string;
  end?: string;
  repeatType?: (typeof SHIFT_REPEAT_TYPES)[number];
  repeatEndDate?: string;
  shiftDays?: string;
}

/** @throws InputError if the shift ends before it starts, or a series has no end or no days */
export function checkShift({ start, end, repeatType = "Never", repeatEndDate, shiftDays }: Shift): void {
  checkSpan(["Start", start], ["End", end]);
  if (repeatType === "Never") return;
  if (!repeatEndDate) throw new InputError(`Repeat End Date is required if Repeat Type is ${repeatType}.`);
  if (repeatType === "Weekly" && !shiftDays)
    throw new InputError("Shift Days is required if Repeat Type is Weekly.");
  checkSpan(["Start", start], ["Repeat End Date", repeatEndDate]);
}

/** A longer period is taken to be a mistake: its shifts would be deleted for all technicians. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/** The period of a deletion, which the API does not limit to technicians. */
export const deletedPeriod = {
  start: required(
    dateTime({
      label: "Start",
      comments: "The start of the period in which the shifts of all technicians are deleted.",
    }),
  ),
  end: required(
    dateTime({
      label: "End",
      comments: `The end of the period, after Start and at most ${MOST_DAYS} days later. A date without a time is the beginning of that day.`,
      example: "2026-03-17T00:00:00Z",
    }),
  ),
};

/** @throws InputError if the period is empty, or so long that it must be a mistake */
export function checkDeletedPeriod({ start, end }: { start: string; end: string }): void {
  checkSpan(["Start", start], ["End", end]);
  if (Date.parse(end) - Date.parse(start) <= MOST_DAYS * DAY_MS) return;
  throw new InputError(
    `End must be at most ${MOST_DAYS} days after Start (${start}), got "${end}". The shifts of all technicians in the period would be deleted.`,
  );
}
