import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** Time that an agent has spent. */
export const timesheetEvent = record(
  "timesheetEvent",
  () =>
    z.looseObject({
      id: field.id(),
      subject: field.text(),
      start_date: field.timestamp(),
      end_date: field.timestamp(),
      timetaken: field.number().describe("In hours"),
      agent_id: field.reference(),
      event_type: field.integer(),
      ticket_id: field.reference(),
      tickettype_id: field.reference(),
      client_id: field.reference(),
      site_id: field.reference(),
      contract_id: field.reference(),
      customer: field.text(),
      note: field.text(),
      charge_rate: field.integer(),
      break_type: field.integer(),
      break_note: field.text(),
      traveltime: field.number().describe("In hours"),
      mileage: field.integer(),
    }),
  {
    id: 9120,
    subject: "Replaced the office switch",
    start_date: "2026-03-10T09:00:00Z",
    end_date: "2026-03-10T10:30:00Z",
    timetaken: 1.5,
    agent_id: 3,
    event_type: 1,
    ticket_id: 2081,
    client_id: 12,
    site_id: 18,
    customer: "Northwind Dental",
    note: "All ports tested.",
    charge_rate: 2,
  },
);

/** A day of an agent, with the hours worked. */
export const timesheet = record(
  "timesheet",
  () =>
    z.looseObject({
      id: field.id(),
      agent_id: field.reference(),
      agent_name: field.text(),
      date: field.timestamp(),
      start_time: field.timestamp(),
      end_time: field.timestamp(),
      target_hours: field.number(),
      actual_hours: field.number(),
      break_hours: field.number(),
      unlogged_hours: field.number(),
      chargeable_hours: field.number(),
      work_hours: field.number(),
      percentage: field.number(),
      events: z.array(timesheetEvent.schema()).nullish(),
    }),
  {
    id: 410,
    agent_id: 3,
    agent_name: "Priya Shah",
    date: "2026-03-10T00:00:00Z",
    start_time: "2026-03-10T09:00:00Z",
    end_time: "2026-03-10T17:00:00Z",
    target_hours: 7.5,
    actual_hours: 1.5,
    break_hours: 0,
    unlogged_hours: 6,
    chargeable_hours: 1.5,
    work_hours: 7.5,
    percentage: 20,
    events: [timesheetEvent.example],
  },
);
