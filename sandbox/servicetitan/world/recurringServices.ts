import type { priorities } from "./jobs";
import type { FollowUpStatus, Membership, MembershipType } from "./memberships";
import { monthsLater } from "./shared";

export const recurrenceDurations = ["Continuous", "NumberOfVisits"] as const;

export const recurrenceTypes = ["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"] as const;

export const recurrenceWeeks = ["None", "First", "Second", "Third", "Fourth", "Last"] as const;

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** When visits recur, and the jobs that are booked for them. A type passes this on to its recurring services. */
export type Recurrence = {
  durationType: (typeof recurrenceDurations)[number];
  durationLength: number;
  recurrenceType: (typeof recurrenceTypes)[number];
  recurrenceInterval: number;
  recurrenceMonths: (typeof months)[number][];
  invoiceTemplateId: number | null;
  businessUnitId: number | null;
  jobTypeId: number | null;
  priority: (typeof priorities)[number];
  campaignId: number | null;
  jobSummary: string | null;
};

export type RecurringServiceType = Recurrence & {
  id: number;
  name: string;
  active: boolean;
  importId: string | null;
  createdOn: string;
  createdById: number | null;
  modifiedOn: string;
};

export type RecurringService = Recurrence & {
  id: number;
  name: string;
  active: boolean;
  createdOn: string;
  createdById: number | null;
  modifiedOn: string;
  importId: string | null;
  membershipId: number | null;
  locationId: number;
  recurringServiceTypeId: number;
  from: string | null;
  to: string | null;
  memo: string | null;
  invoiceTemplateForFollowingYearsId: number | null;
  firstVisitComplete: boolean;
  activatedFromId: number | null;
  allocation: number;
  recurrenceDaysOfWeek: (typeof weekdays)[number][];
  recurrenceWeek: (typeof recurrenceWeeks)[number];
  recurrenceDayOfNthWeek: (typeof weekdays)[number] | null;
  recurrenceDaysOfMonth: number[];
  jobStartTime: string | null;
  estimatedPayrollCost: number | null;
  preferredTechnicianIds: number[];
  tagTypeIds: number[];
};

/** A visit of a recurring service. */
export type RecurringServiceEvent = {
  id: number;
  locationRecurringServiceId: number;
  status: FollowUpStatus;
  date: string;
  jobId: number | null;
  /** False if the recurring service was deleted. Only the export feed returns such visits. */
  active: boolean;
  createdOn: string;
  createdById: number | null;
  modifiedOn: string;
};

type Part = MembershipType["recurringServices"][number];

/** @returns the recurring service that a membership includes at one location, without an ID */
export const recurringServiceOf = (
  membership: Membership,
  part: Part,
  { id, name, active: _active, importId: _importId, ...recurrence }: RecurringServiceType,
  locationId: number,
): Omit<RecurringService, "id"> => ({
  ...recurrence,
  name,
  active: membership.status === "Active",
  createdOn: membership.createdOn,
  createdById: membership.createdById,
  modifiedOn: membership.modifiedOn,
  importId: null,
  membershipId: membership.id,
  locationId,
  recurringServiceTypeId: id,
  from: membership.from,
  to: membership.to,
  memo: null,
  invoiceTemplateForFollowingYearsId: null,
  firstVisitComplete: false,
  activatedFromId: null,
  allocation: part.allocation,
  recurrenceDaysOfWeek: [],
  recurrenceWeek: "None",
  recurrenceDayOfNthWeek: null,
  recurrenceDaysOfMonth: [],
  jobStartTime: null,
  estimatedPayrollCost: null,
  preferredTechnicianIds: [],
  tagTypeIds: [],
});

/** The number of visits that are planned for a new recurring service. */
const VISITS = 2;

/** @returns when the first visits are due */
export const visitsFrom = (start: string, { offset, offsetType }: Part): string[] =>
  Array.from({ length: VISITS }, (_, index) => {
    const count = offset * (index + 1);
    if (offsetType === "Months") return monthsLater(start, count);
    const midnight = Date.parse(monthsLater(start, 0));
    return new Date(midnight + count * 7 * 86_400_000).toISOString().replace(".000Z", "Z");
  });
