import { choice, dateTime, described, id, longText, required, text, wholeNumber } from "../../kit/inputs";
import { TICKET_STATUSES } from "../records/values";
import { assignedTo, ofSite, options, search } from "./common";

export const ticketId = {
  ticket_id: required(
    id({
      label: "Ticket ID",
      comments: "The ID of the ticket, not the ticket number that users see.",
      example: "1042",
      dataSource: "selectTicket",
    }),
  ),
};

export const priority = wholeNumber({
  label: "Priority",
  comments: "The priority, from 1 to 5.",
  example: "3",
  minimum: 1,
  maximum: 5,
});

export const ticketStatus = choice(options(...TICKET_STATUSES), {
  label: "Status",
  comments: "The status of the ticket.",
});

export const ticketStatusFilter = choice(options(...TICKET_STATUSES, "all"), {
  label: "Status",
  comments: "Filter by status. Defaults to all.",
});

export const jobType = text({
  label: "Job Type",
  comments: "The name of the job type.",
  example: "Hardware",
  dataSource: "selectJobType",
});

/** The fields that can be set when a ticket is created, and changed later. */
export const ticketFields = {
  subject: text({
    label: "Subject",
    comments: "A short summary of the issue.",
    example: "VPN connection failing",
  }),
  description: longText({
    label: "Description",
    comments: "The full description of the issue.",
    example: "Unable to connect to VPN since this morning. Error: timeout.",
  }),
  priority,
  assigned_to: assignedTo,
};

export const ticketFilters = {
  status: ticketStatusFilter,
  priority: described(priority, "Filter by priority, from 1 to 5."),
  ...ofSite,
  assigned_to: described(assignedTo, "Filter by assigned technician."),
  job_type: described(jobType, "Filter by job type."),
  search: search("subject or description", "printer"),
  created_after: dateTime({
    label: "Created After",
    comments: "Only tickets created after this time.",
  }),
  created_before: dateTime({
    label: "Created Before",
    comments: "Only tickets created before this time.",
    example: "2026-03-31T00:00:00Z",
  }),
  sort: text({
    label: "Sort",
    comments: "The field to sort by. Defaults to created_at.",
    example: "created_at",
    placeholder: "Enter a field name",
  }),
  order: choice(
    [
      { value: "asc", label: "Ascending" },
      { value: "desc", label: "Descending" },
    ],
    { label: "Order", comments: "The sort order. Defaults to descending." },
  ),
};
