type Timestamps = { createdOn: string; modifiedOn: string };

export const repeatFrequencies = ["Daily", "Weekly", "Monthly", "Yearly"] as const;
export const repeatEndTypes = ["Never", "After", "On"] as const;
export const shiftTypes = ["Normal", "OnCall", "TimeOff"] as const;
export const shiftRepeatTypes = ["Never", "Daily", "Weekly"] as const;
export const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** How a non-job appointment repeats. Only the response to its creation contains it. */
export type Recurrence = {
  repeat: boolean;
  countOccurrences: number | null;
  interval: number | null;
  frequency: (typeof repeatFrequencies)[number] | null;
  endType: (typeof repeatEndTypes)[number] | null;
  endOn: string | null;
  daysOfWeek: string | null;
};

export type NonJobAppointment = Timestamps & {
  id: number;
  technicianId: number;
  start: string;
  name: string;
  /** As .NET writes it: "01:30:00". */
  duration: string;
  /** 0 without a timesheet code. */
  timesheetCodeId: number;
  summary: string;
  clearDispatchBoard: boolean;
  clearTechnicianView: boolean;
  removeTechnicianFromCapacityPlanning: boolean;
  allDay: boolean;
  showOnTechnicianSchedule: boolean;
  active: boolean;
  createdById: number;
  recurrence: Recurrence;
};

export type TechnicianShift = Timestamps & {
  id: number;
  shiftType: (typeof shiftTypes)[number];
  title: string;
  note: string | null;
  active: boolean;
  technicianId: number;
  start: string;
  end: string;
  timesheetCodeId: number | null;
};
