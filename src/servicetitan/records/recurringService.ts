import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { priority, timeOfDay, utc } from "./shared";
import {
  FOLLOW_UP_STATUSES,
  MONTHS,
  RECURRENCE_DURATIONS,
  RECURRENCE_TYPES,
  RECURRENCE_WEEKS,
  WEEKDAYS,
} from "./values";

/** What a recurring service and its type have in common: when visits occur, and the jobs that are booked. */
const shared = () => ({
  durationType: openEnum(...RECURRENCE_DURATIONS),
  durationLength: z.int(),
  invoiceTemplateId: z.int().nullish(),
  businessUnitId: z.int().nullish(),
  jobTypeId: z.int().nullish(),
  campaignId: z.int().nullish(),
  priority: priority(),
  jobSummary: z.string().nullish(),
  recurrenceType: openEnum(...RECURRENCE_TYPES),
  recurrenceInterval: z.int(),
  recurrenceMonths: z.array(openEnum(...MONTHS)),
});

const sharedExample = {
  durationType: "Continuous",
  durationLength: 0,
  invoiceTemplateId: 1301,
  businessUnitId: 201,
  jobTypeId: 801,
  campaignId: 901,
  priority: "Normal",
  jobSummary: "Spring and fall tune-up",
  recurrenceType: "Seasonal",
  recurrenceInterval: 0,
  recurrenceMonths: ["April", "October"],
};

export const recurringService = record(
  "recurringService",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      createdOn: utc(),
      createdById: z.int().nullish(),
      modifiedOn: utc(),
      importId: z.string().nullish(),
      membershipId: z.int().nullish(),
      locationId: z.int(),
      recurringServiceTypeId: z.int(),
      from: utc().nullish(),
      to: utc().nullish(),
      memo: z.string().nullish(),
      ...shared(),
      invoiceTemplateForFollowingYearsId: z.int().nullish(),
      firstVisitComplete: z.boolean(),
      activatedFromId: z.int().nullish(),
      allocation: z.number().describe("Percentage of the membership's price"),
      recurrenceDaysOfWeek: z.array(openEnum(...WEEKDAYS)),
      recurrenceWeek: openEnum(...RECURRENCE_WEEKS),
      recurrenceDayOfNthWeek: openEnum(...WEEKDAYS).nullish(),
      recurrenceDaysOfMonth: z.array(z.int()),
      jobStartTime: timeOfDay().nullish(),
      estimatedPayrollCost: z.number().nullish(),
      preferredTechnicianIds: z.array(z.int()).nullish(),
      tagTypeIds: z.array(z.int()),
    }),
  {
    id: 1601,
    name: "HVAC Tune-Up",
    active: true,
    createdOn: "2026-01-05T15:00:00Z",
    createdById: 401,
    modifiedOn: "2026-01-05T15:00:00Z",
    membershipId: 1101,
    locationId: 701,
    recurringServiceTypeId: 1501,
    from: "2026-01-05T00:00:00Z",
    to: "2027-01-05T00:00:00Z",
    memo: "Call before arrival",
    ...sharedExample,
    firstVisitComplete: false,
    allocation: 50,
    recurrenceDaysOfWeek: [],
    recurrenceWeek: "None",
    recurrenceDaysOfMonth: [],
    jobStartTime: "08:00:00",
    estimatedPayrollCost: 85,
    preferredTechnicianIds: [411],
    tagTypeIds: [101],
  },
);

export const recurringServiceType = record(
  "recurringServiceType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      active: z.boolean(),
      createdOn: utc(),
      createdById: z.int().nullish(),
      modifiedOn: utc(),
      importId: z.string().nullish(),
      ...shared(),
    }),
  {
    id: 1501,
    name: "HVAC Tune-Up",
    active: true,
    createdOn: "2026-01-05T15:00:00Z",
    createdById: 401,
    modifiedOn: "2026-01-05T15:00:00Z",
    ...sharedExample,
  },
);

export const recurringServiceEvent = record(
  "recurringServiceEvent",
  () =>
    z.looseObject({
      id: z.int(),
      locationRecurringServiceId: z.int(),
      locationRecurringServiceName: z.string().nullish(),
      membershipId: z.int().nullish(),
      membershipName: z.string().nullish(),
      status: openEnum(...FOLLOW_UP_STATUSES),
      date: utc().describe("When the visit is due. UTC date and time"),
      createdOn: utc(),
      jobId: z.int().nullish(),
      createdById: z.int().nullish(),
      modifiedOn: utc(),
    }),
  {
    id: 2001,
    locationRecurringServiceId: 1601,
    locationRecurringServiceName: "HVAC Tune-Up",
    membershipId: 1101,
    membershipName: "Gold Plan",
    status: "Won",
    date: "2026-04-01T00:00:00Z",
    createdOn: "2026-01-05T15:00:00Z",
    jobId: 5001,
    createdById: 401,
    modifiedOn: "2026-03-20T15:00:00Z",
  },
);
