import { dateTime, described, flag, id, longText, number, text, wholeNumber } from "../../kit/inputs";
import { agentId, clientId, contractId, idFilter, siteId, ticketId } from "./common";
import { ofAgent } from "./references";

export const timesheetEventId = id({
  label: "Timesheet Event ID",
  comments: "The ID of the time entry.",
  example: "9120",
  dataSource: "selectTimesheetEvent",
});

const kind = (label: string, comments: string, example = "1") =>
  wholeNumber({ label, comments, example, placeholder: "Enter a number" });

/** The fields of a time entry, the same when it is created and when it is updated. */
export const timesheetEventFields = {
  start_date: dateTime({ label: "Start Date", comments: "When the work started." }),
  end_date: dateTime({
    label: "End Date",
    comments: "When the work ended.",
    example: "2026-03-10T10:30:00Z",
  }),
  timetaken: number({
    label: "Time Taken",
    comments: "The time spent, in hours.",
    example: "1.5",
    placeholder: "Enter hours",
    minimum: 0,
  }),
  subject: text({ label: "Subject", comments: "What was done.", example: "Replaced the office switch" }),
  note: longText({ label: "Note", comments: "A note about the work.", example: "All ports tested." }),
  agent_id: described(agentId, "The ID of the agent who did the work."),
  ticket_id: ticketId,
  client_id: clientId,
  site_id: siteId,
  contract_id: contractId,
  event_type: kind("Event Type", "The number of the kind of entry."),
  charge_rate: kind(
    "Charge Rate",
    "The number of the charge rate, from Configuration > Billing > Charge Rates.",
    "2",
  ),
  break_type: kind("Break Type", "The number of the kind of break."),
  break_note: text({ label: "Break Note", comments: "A note about the break.", example: "Lunch" }),
  tickettype_id: id({
    label: "Ticket Type ID",
    comments: "The ID of the ticket type.",
    example: "1",
    dataSource: "selectTicketType",
  }),
  traveltime: number({
    label: "Travel Time",
    comments: "The travel time, in hours.",
    example: "0.5",
    placeholder: "Enter hours",
    minimum: 0,
  }),
  mileage: kind("Mileage", "The distance traveled.", "24"),
};

export const lognewticket = flag({
  label: "Log New Ticket",
  comments: "Whether to create a ticket for the time entry.",
});

export const workedAfter = dateTime({
  label: "Start Date",
  comments: "Only return entries on or after this time.",
});

export const workedBefore = dateTime({
  label: "End Date",
  comments: "Only return entries on or before this time.",
  example: "2026-03-31T23:59:59Z",
});

const ofAgents = idFilter({
  label: "Agents",
  comments: "Only return entries of these agents, one ID per entry.",
  example: "3",
  dataSource: "selectAgent",
});

/** The filters of List Timesheets. */
export const timesheetFilters = { start_date: workedAfter, end_date: workedBefore, agents: ofAgents };

/** The filters of List Timesheet Events. */
export const timesheetEventFilters = {
  start_date: workedAfter,
  end_date: workedBefore,
  agent_id: ofAgent,
  agents: ofAgents,
  utcoffset: number({
    label: "UTC Offset",
    comments:
      "The offset of the agent's time zone from UTC, as HaloPSA stores it. Whether it counts minutes or hours is not documented.",
    example: "60",
    placeholder: "Enter an offset",
  }),
};
