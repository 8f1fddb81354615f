import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const milestone = () =>
  z.looseObject({
    id: field.id(),
    name: field.text(),
    sequence: field.integer(),
    start_date: field.timestamp(),
    target_date: field.timestamp(),
    milestone_value: field.number(),
    invoicenumber: field.text().describe("The number of the invoice that bills it"),
  });

/** A project. Its tickets have its ID as their parent. */
export const project = record(
  "project",
  () =>
    z.looseObject({
      ...field.fault(),
      parent_id: field.reference(),
      contract_id: field.reference(),
      startdate: field.timestamp(),
      targetdate: field.timestamp(),
      estimate: field.number().describe("In hours"),
      estimatedays: field.number().describe("In days"),
      timetaken: field.number().describe("In hours"),
      projecttimebudget: field.number().describe("In hours"),
      projecttimeactual: field.number().describe("In hours"),
      projectmoneybudget: field.number(),
      projectmoneyactual: field.number(),
      projectcompletionpercentage: field.number(),
      projectinternaltask: field.flag(),
      child_count: field.integer().describe("The number of tickets in the project"),
      child_count_open: field.integer(),
      milestones: z.array(milestone()).nullish(),
    }),
  {
    id: 1612,
    summary: "Move the email to Microsoft 365",
    details: "<p>40 mailboxes in two offices.</p>",
    tickettype_id: 5,
    tickettype_name: "Project",
    client_id: 12,
    client_name: "Northwind Dental",
    site_id: 18,
    site_name: "Main Office",
    user_id: 204,
    user_name: "Dana Reyes",
    status_id: 2,
    status_name: "In Progress",
    priority_id: 3,
    priority_name: "Medium",
    sla_id: 1,
    agent_id: 3,
    agent_name: "Priya Shah",
    team_id: 3,
    team: "Projects",
    dateoccurred: "2026-03-02T09:14:07.12Z",
    lastupdate: "2026-03-20T16:41:30.9Z",
    startdate: "2026-03-09T00:00:00Z",
    targetdate: "2026-05-15T00:00:00Z",
    estimate: 80,
    projecttimebudget: 80,
    projecttimeactual: 21.5,
    projectmoneybudget: 9600,
    projectmoneyactual: 2580,
    projectcompletionpercentage: 25,
    projectinternaltask: false,
    child_count: 8,
    child_count_open: 6,
    milestones: [
      {
        id: 41,
        name: "Pilot group moved",
        sequence: 1,
        start_date: "2026-03-09T00:00:00Z",
        target_date: "2026-04-30T17:00:00Z",
        milestone_value: 1500,
      },
    ],
  },
);
