import {
  checked,
  choice,
  choices,
  dateTime,
  described,
  flag,
  id,
  ids,
  labeled,
  longText,
  mapped,
  number,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import {
  FOLLOW_UP_STATUSES,
  MONTHS,
  RECURRENCE_DURATIONS,
  RECURRENCE_TYPES,
  RECURRENCE_WEEKS,
  WEEKDAYS,
} from "../records/values";
import { active, businessUnitId, changedBetween, commaSeparated, idFilter, priority } from "./common";
import { campaignId, jobTypeId } from "./job";
import { locationId } from "./location";
import { membershipTypeId } from "./membershipType";
import { mergeableTags } from "./mergeable";

export const recurringServiceId = required(
  id({
    label: "Recurring Service ID",
    comments: "The ID of the recurring service.",
    dataSource: "selectRecurringService",
  }),
);

export const recurringServiceTypeId = id({
  label: "Recurring Service Type ID",
  comments: "The ID of the recurring service type.",
  dataSource: "selectRecurringServiceType",
});

const durationType = choice(labeled(RECURRENCE_DURATIONS, { NumberOfVisits: "Number of Visits" }), {
  label: "Duration Type",
  comments:
    "Whether the recurring service runs until it is stopped (Continuous) or for a number of visits. See Duration Length.",
  example: "NumberOfVisits",
});

const recurrenceType = choice(labeled(RECURRENCE_TYPES, { NthWeekdayOfMonth: "Nth Weekday of Month" }), {
  label: "Recurrence Type",
  comments: "How visits recur. See Recurrence Interval and the recurrence inputs that follow it.",
  example: "Monthly",
});

/** Seconds may be left out. */
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

const invoiceTemplate = (label: string, comments: string, field: string) =>
  id({
    label,
    comments: `${comments} To find the ID, see ${field} in the output of Get Recurring Service.`,
    placeholder: "Enter an invoice template ID",
  });

/** The fields of a recurring service, for updates. */
export const recurringServiceFields = {
  name: text({
    label: "Name",
    comments: "The name of the recurring service.",
    example: "HVAC Tune-Up",
  }),
  active: flag({ label: "Active", comments: "Whether the recurring service is active." }),
  recurringServiceTypeId: described(recurringServiceTypeId, "The type of recurring service."),
  memo: longText({
    label: "Memo",
    comments: "A note about the recurring service.",
    example: "Call before arrival",
  }),
  fromDate: dateTime({ label: "From Date", comments: "When the recurring service starts." }),
  durationType,
  durationLength: wholeNumber({
    label: "Duration Length",
    comments: "The number of visits, if Duration Type is Number of Visits.",
    example: "4",
    minimum: 0,
  }),
  recurrenceType,
  recurrenceInterval: wholeNumber({
    label: "Recurrence Interval",
    comments:
      "The number of days, weeks or months from one visit to the next, depending on Recurrence Type. May be 0 for Seasonal.",
    example: "6",
    minimum: 0,
  }),
  recurrenceMonths: choices(MONTHS, {
    label: "Recurrence Months",
    comments: "The months of the visits, if Recurrence Type is Seasonal. An update replaces the whole list.",
    example: "April",
  }),
  recurrenceDaysOfWeek: choices(WEEKDAYS, {
    label: "Recurrence Days of Week",
    comments: "The days of the visits, if Recurrence Type is Weekly. An update replaces the whole list.",
    example: "Monday",
  }),
  recurrenceWeek: choice(RECURRENCE_WEEKS, {
    label: "Recurrence Week",
    comments:
      "The week of the month, if Recurrence Type is Nth Weekday of Month. Used with Recurrence Day of Nth Week.",
    example: "Second",
  }),
  recurrenceDayOfNthWeek: choice(WEEKDAYS, {
    label: "Recurrence Day of Nth Week",
    comments: "The day of the week, if Recurrence Type is Nth Weekday of Month. Used with Recurrence Week.",
    example: "Tuesday",
  }),
  businessUnitId,
  jobTypeId: described(jobTypeId, "The type of the jobs that are booked for the visits."),
  campaignId: described(campaignId, "The marketing campaign of the jobs that are booked for the visits."),
  priority: described(priority, "The priority of the jobs that are booked for the visits."),
  jobSummary: longText({
    label: "Job Summary",
    comments: "A description of the work to be done at each visit.",
    example: "Spring and fall tune-up",
  }),
  jobStartTime: mapped(
    checked(
      text({
        label: "Job Start Time",
        comments: "The time of day when the jobs start, hh:mm:ss.",
        example: "08:00:00",
        placeholder: "hh:mm:ss",
      }),
      (time) => TIME_OF_DAY.test(time),
      "a time of day such as 08:00:00",
    ),
    (time) => (time.length === "hh:mm".length ? `${time}:00` : time),
  ),
  estimatedPayrollCost: number({
    label: "Estimated Payroll Cost",
    comments: "The expected labor cost of a visit, in the tenant's currency.",
    example: "85",
    placeholder: "Enter an amount",
  }),
  preferredTechnicianIds: ids({
    label: "Preferred Technician IDs",
    comments: "The technicians whom the customer prefers. An update replaces the whole list.",
    placeholder: "Enter a technician ID",
    dataSource: "selectTechnician",
  }),
  ...mergeableTags({ record: "recurring service", replacing: "may remove" }),
  invoiceTemplateId: invoiceTemplate(
    "Invoice Template ID",
    "The template for the invoices of the visits.",
    "invoiceTemplateId",
  ),
  invoiceTemplateForFollowingYearsId: invoiceTemplate(
    "Invoice Template for Following Years ID",
    "The template for the invoices from the second year of an ongoing membership on.",
    "invoiceTemplateForFollowingYearsId",
  ),
};

/** The filters of List Recurring Services. */
export const recurringServiceFilters = {
  ids: idFilter({
    label: "Recurring Service IDs",
    comments: "Only return these recurring services.",
    dataSource: "selectRecurringService",
  }),
  membershipIds: commaSeparated(
    ids({
      label: "Membership IDs",
      comments: "Only return recurring services of these memberships.",
      dataSource: "selectMembership",
    }),
  ),
  locationIds: commaSeparated(
    ids({
      label: "Location IDs",
      comments: "Only return recurring services at these locations.",
      dataSource: "selectLocation",
    }),
  ),
  includeTechnicians: flag({
    label: "Include Technicians",
    comments: "Whether to return the preferred technicians, as preferredTechnicianIds.",
  }),
  active,
  ...changedBetween,
};

/** The filters of List Recurring Service Types. */
export const recurringServiceTypeFilters = {
  ids: idFilter({
    label: "Recurring Service Type IDs",
    comments: "Only return these recurring service types.",
    dataSource: "selectRecurringServiceType",
  }),
  membershipTypeId: described(
    membershipTypeId,
    "Only return recurring service types that this membership type includes.",
  ),
  recurrenceType: described(recurrenceType, "Only return recurring service types that recur in this way."),
  durationType: described(
    durationType,
    "Only return recurring service types that run until they are stopped (Continuous) or for a number of visits.",
  ),
  active,
  ...changedBetween,
};

export const recurringServiceEventId = required(
  id({
    label: "Recurring Service Event ID",
    comments: "The ID of the visit.",
    dataSource: "selectRecurringServiceEvent",
  }),
);

/** The filters of List Recurring Service Events. */
export const recurringServiceEventFilters = {
  ids: idFilter({
    label: "Recurring Service Event IDs",
    comments: "Only return these visits.",
    dataSource: "selectRecurringServiceEvent",
  }),
  locationId: described(locationId, "Only return visits to this location."),
  jobId: id({ label: "Job ID", comments: "Only return visits of this job.", dataSource: "selectJob" }),
  status: choice(FOLLOW_UP_STATUSES, {
    label: "Status",
    comments: "Only return visits with this follow-up status.",
    example: "NotAttempted",
  }),
  ...changedBetween,
};
