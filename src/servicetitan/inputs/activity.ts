import { dateTime, described, flag, id, ids, number, required, text } from "../../kit/inputs";
import { active, changedBetween } from "./common";
import { employeeType } from "./payroll";
import { checkSpan } from "./schedule";

export const activityId = id({
  label: "Activity ID",
  comments: "The ID of the activity.",
  dataSource: "selectActivity",
});

export const activityTypeId = id({
  label: "Activity Type ID",
  comments: "The ID of the activity type.",
  dataSource: "selectActivityType",
});

export const activityCategoryId = id({
  label: "Activity Category ID",
  comments: "The ID of the activity category.",
  dataSource: "selectActivityCategory",
});

export const activityFilters = { active, ...changedBetween };
export const activityTypeFilters = { active, ...changedBetween };
export const activityCategoryFilters = { active, ...changedBetween };

export const employee = {
  employeeId: required(
    id({
      label: "Employee ID",
      comments: "The employee or technician whose time it is.",
      dataSource: "selectEmployee",
    }),
  ),
  employeeType: required(employeeType),
};

/** ServiceTitan does not return these fields, so an update cannot keep them. */
const NOT_KEPT = "An update removes the value unless it is entered again.";

/** The fields that an activity may lack. */
export const optionalFields = {
  endTime: dateTime({
    label: "End Time",
    comments: "When the activity ended. After Start Time. Blank while it is going on.",
    example: "2026-03-10T11:00:00Z",
  }),
  jobId: id({ label: "Job ID", comments: "The job that the time is for.", dataSource: "selectJob" }),
  appointmentId: id({
    label: "Appointment ID",
    comments: "The appointment that the time is for.",
    dataSource: "selectAppointment",
  }),
  projectId: id({
    label: "Project ID",
    comments: "The project that the time is for.",
    dataSource: "selectProject",
  }),
  projectLabel: text({
    label: "Project Label",
    comments: "The label of the project that the time is for.",
    example: "Phase 2",
  }),
  laborTypeId: id({
    label: "Labor Type ID",
    comments: "The labor type of the time.",
    example: "51",
  }),
  budgetCodeId: id({
    label: "Budget Code ID",
    comments: "The budget code of the time.",
    example: "61",
  }),
  budgetCodeName: text({
    label: "Budget Code Name",
    comments: `The name of the budget code. ${NOT_KEPT}`,
    example: "Rough-in",
  }),
  milesDriven: number({
    label: "Miles Driven",
    comments: `The number of miles driven. ${NOT_KEPT}`,
    example: "12.5",
    placeholder: "Enter a number",
    minimum: 0,
  }),
  nonJobEventAssignmentId: id({
    label: "Non-Job Event Assignment ID",
    comments: `The assignment to a non-job event that the time is for. ${NOT_KEPT}`,
    example: "7401",
  }),
  memo: text({ label: "Memo", comments: "A note about the activity.", example: "Safety training" }),
};

/** The fields of an activity. The API requires the first two in updates too. */
export const activityFields = {
  activityTypeId: required(described(activityTypeId, "The type of the activity.")),
  startTime: required(dateTime({ label: "Start Time", comments: "When the activity started." })),
  ...optionalFields,
};

const tagTypes = (comments: string) =>
  ids({ label: "Tag Types", comments, dataSource: "selectTagType", placeholder: "Enter a tag type ID" });

const newTags = tagTypes("The tags of the activity.");

/** The API requires the list, also for an activity without tags. */
export const newTagTypes = { ...newTags, clean: (value: unknown) => newTags.clean(value) ?? [] };

export const replacedTagTypes = tagTypes(
  "The tags of the activity, which replace its current tags. Blank keeps them.",
);

export const isActive = required(flag({ label: "Active", comments: "Whether the activity is active." }));

/** @throws InputError if the activity ends before it starts: negative hours must not reach a payroll */
export function checkTimes({ startTime, endTime }: { startTime: string; endTime?: string | null }): void {
  checkSpan(["Start Time", startTime], ["End Time", endTime]);
}
