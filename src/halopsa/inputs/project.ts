import { dateTime, flag, forms, group, id, number, text } from "../../kit/inputs";
import { count, customfields, savedEntry } from "./common";
import { faultFilters } from "./faultFilters";
import { estimate, type Fault, faultDates, faultDetails, faultFields, summaryOf } from "./faults";

const PROJECT: Fault = {
  one: "project",
  many: "projects",
  label: "Project",
  article: "a",
  ended: "completed",
  dataSource: "selectProject",
  ids: ["1612", "1611"],
  examples: {
    summary: "Move the email to Microsoft 365",
    details: "40 mailboxes in two offices.",
    details_html: "<p><b>40 mailboxes</b> in two offices.</p>",
  },
  words: { summary: "Microsoft 365", details: "mailboxes" },
};

export const projectId = id({
  label: "Project ID",
  comments: "The ID of the project.",
  example: PROJECT.ids[0],
  dataSource: PROJECT.dataSource,
});

export const summary = summaryOf(PROJECT);

const milestones = forms({
  label: "Milestones",
  comments:
    "The milestones of the project. One with an ID is changed, one without an ID is added. Include all that the project should keep. In a JSON list, milestones may have any field of the HaloPSA API.",
  inputs: {
    id: id({
      label: "Milestone ID",
      comments: "The ID of the milestone to change. A blank ID adds a milestone.",
      example: "41",
    }),
    name: text({ label: "Name", comments: "The name of the milestone.", example: "Pilot group moved" }),
    start_date: dateTime({ label: "Start Date", comments: "When work toward it starts." }),
    target_date: dateTime({
      label: "Target Date",
      comments: "When it should be reached.",
      example: "2026-04-30T17:00:00Z",
    }),
    milestone_value: number({
      label: "Value",
      comments: "The amount to bill when it is reached.",
      example: "1500",
      placeholder: "Enter an amount",
    }),
  },
  shape: savedEntry("Milestones", { name: "Name" }),
});

const budget = (label: string, comments: string, example: string, placeholder: string) =>
  number({ label, comments, example, placeholder, minimum: 0 });

/** The fields of a project, the same when it is created and when it is updated. */
export const projectFields = {
  ...faultFields(PROJECT, "The ID of the project's parent project."),
  planning: group({
    label: "Dates and Budget",
    comments: "When the project should be worked on, and what it may cost.",
    inputs: {
      ...faultDates(PROJECT),
      estimate,
      estimatedays: budget("Estimated Days", "The estimated effort, in days.", "12", "Enter days"),
      projecttimebudget: budget("Time Budget", "The hours that may be spent.", "80", "Enter hours"),
      projectmoneybudget: budget("Money Budget", "The amount that may be spent.", "9600", "Enter an amount"),
      projectinternaltask: flag({
        label: "Internal",
        comments: "Whether it is an internal project, which is not for a client.",
      }),
    },
  }),
  milestones,
  customfields,
};

/** The filters of List Projects. */
export const projectFilters = {
  ...faultFilters(PROJECT),
  milestone_id: id({
    label: "Milestone ID",
    comments:
      "Only return what belongs to this milestone. Get Project returns the IDs of a project's milestones.",
    example: "41",
  }),
  count,
};

/** The details that Get Project can include. */
export const projectDetails = faultDetails(PROJECT);
