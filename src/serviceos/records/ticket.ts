import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { count, flag, id, listOf, reference, utc, words } from "./shared";

const status = () => openEnum("open", "closed", "in_progress", "on_hold");

const fields = () =>
  z.looseObject({
    ticket_id: id(),
    ticket_number: reference().describe("The number that people know the ticket by"),
    subject: words(),
    description: words(),
    status: status().nullish(),
    priority: reference().describe("1 to 5"),
    job_type: words(),
    company_number: reference(),
    company_name: words(),
    site_number: reference(),
    site_name: words(),
    assigned_to: reference().describe("ID of the technician"),
    assigned_name: words(),
    created_at: utc().nullish(),
    updated_at: utc().nullish(),
    closed_at: utc().nullish(),
  });

const example = {
  ticket_id: 1042,
  ticket_number: 3018,
  subject: "Printer not working in main office",
  description: "The HP LaserJet on floor 2 shows offline...",
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

/** Creating a ticket gives its numbers alone. */
export const createdTicket = record(
  "createdTicket",
  () => z.looseObject({ ticket_id: id(), ticket_number: reference(), status: status().nullish() }),
  { ticket_id: 1043, ticket_number: 3019, status: "open" },
);

export const ticketComment = record(
  "ticketComment",
  () =>
    z.looseObject({
      comment_id: id(),
      ticket_id: reference(),
      comment: words(),
      is_internal: flag().describe("Hidden from the customer"),
      author: words(),
      created_at: utc().nullish(),
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
      ticket_id: reference(),
      duration_minutes: count(),
      description: words(),
      billable: flag(),
      technician_id: reference(),
      created_at: utc().nullish(),
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

/** A ticket with all that belongs to it. */
export const ticketDetails = record(
  "ticketDetails",
  () =>
    fields().extend({
      comments: z.array(ticketComment.schema()).nullish(),
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: words() })).nullish(),
      time_entries: z.array(ticketTimeEntry.schema()).nullish(),
      contracts: z.array(z.looseObject({ contract_id: id(), name: words() })).nullish(),
    }),
  {
    ...example,
    comments: [ticketComment.example],
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }],
    time_entries: [ticketTimeEntry.example],
    contracts: [{ contract_id: 30, name: "Managed Services" }],
  },
);
