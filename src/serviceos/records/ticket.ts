import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { dateTime, flag, id, integer, listOf, nullWhile, number, text } from "./shared";
import { TICKET_STATUSES } from "./values";

const status = () => openEnum(...TICKET_STATUSES);

const fields = () =>
  z.looseObject({
    ticket_id: id(),
    ticket_number: integer().describe("The number that users see"),
    subject: text(),
    description: text(),
    status: status().nullish(),
    priority: integer().describe("From 1 to 5"),
    job_type: text(),
    company_number: integer(),
    company_name: text(),
    site_number: integer(),
    site_name: text(),
    assigned_to: integer().describe("ID of the technician"),
    assigned_name: text(),
    created_at: dateTime(),
    updated_at: dateTime(),
    closed_at: nullWhile("the ticket is open", "UTC date and time"),
  });

const example = {
  ticket_id: 1042,
  ticket_number: 3018,
  subject: "Printer not working in main office",
  description: "The HP LaserJet on floor 2 shows as offline.",
  status: "open",
  priority: 3,
  job_type: "Hardware",
  company_number: 5,
  company_name: "Acme Corp",
  site_number: 12,
  site_name: "Main Office",
  assigned_to: 8,
  assigned_name: "Mike Tech",
  created_at: "2026-03-10T14:30:00Z",
  updated_at: "2026-03-11T09:15:00Z",
  closed_at: null,
};

export const ticket = record("ticket", fields, example);

/** The response to Create Ticket contains only these fields. */
export const createdTicket = record(
  "createdTicket",
  () => z.looseObject({ ticket_id: id(), ticket_number: integer(), status: status().nullish() }),
  { ticket_id: 1043, ticket_number: 3019, status: "open" },
);

export const ticketComment = record(
  "ticketComment",
  () =>
    z.looseObject({
      comment_id: id(),
      ticket_id: integer(),
      comment: text(),
      is_internal: flag().describe("Hidden from the customer"),
      author: text(),
      created_at: dateTime(),
    }),
  {
    comment_id: 9001,
    ticket_id: 1042,
    comment: "Checked the VPN server logs. Found certificate expiration issue.",
    is_internal: true,
    author: "Mike Tech",
    created_at: "2026-03-10T15:00:00Z",
  },
);

export const ticketComments = listOf("ticketComments", ticketComment);

export const ticketTimeEntry = record(
  "ticketTimeEntry",
  () =>
    z.looseObject({
      time_entry_id: id(),
      ticket_id: integer(),
      duration_minutes: number(),
      description: text(),
      billable: flag(),
      technician_id: integer(),
      created_at: dateTime(),
    }),
  {
    time_entry_id: 7001,
    ticket_id: 1042,
    duration_minutes: 45,
    description: "Diagnosed VPN certificate issue and renewed certificates",
    billable: true,
    technician_id: 8,
    created_at: "2026-03-10T16:00:00Z",
  },
);

export const ticketTimeEntries = listOf("ticketTimeEntries", ticketTimeEntry);

/** A ticket with its comments, assets, time entries and contracts. */
export const ticketDetails = record(
  "ticketDetails",
  () =>
    fields().extend({
      comments: z.array(ticketComment.schema()).nullish(),
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: text() })).nullish(),
      time_entries: z.array(ticketTimeEntry.schema()).nullish(),
      contracts: z.array(z.looseObject({ contract_id: id(), name: text() })).nullish(),
    }),
  {
    ...example,
    comments: [ticketComment.example],
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }],
    time_entries: [ticketTimeEntry.example],
    contracts: [{ contract_id: 30, name: "Managed Services" }],
  },
);
