import { choice, dateTime, described, id, longText, required, text, wholeNumber } from "../../kit/inputs";
import { assignedTo, ofSite, search } from "./common";

export const TICKET_STATUSES = ["open", "closed", "in_progress", "on_hold"] as const;

export const ticketId = {
  ticket_id: required(
    id({
      label: "Ticket ID",
      comments: "The ticket's ID, which is not the ticket number that people see.",
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

export const ticketStatus = choice(TICKET_STATUSES, { label: "Status", comments: "The ticket's state." });

export const ticketStatusFilter = choice([...TICKET_STATUSES, "all"], {
  label: "Status",
  comments: "Only tickets in this state; all of them when blank.",
});

export const jobType = text({
  label: "Job Type",
  comments: "The kind of work, by its name.",
  example: "Hardware",
  dataSource: "selectJobType",
});

/** What a ticket says, when it is created and when it is changed. */
export const ticketFields = {
  subject: text({
    label: "Subject",
    comments: "The matter in one line.",
    example: "VPN connection failing",
  }),
  description: longText({
    label: "Description",
    comments: "The matter in full.",
    example: "Unable to connect to VPN since this morning. Error: timeout.",
  }),
  priority,
  assigned_to: assignedTo,
};

/** The filters of the list of tickets. */
export const ticketFilters = {
  status: ticketStatusFilter,
  priority: described(priority, "Only tickets of this priority, from 1 to 5."),
  ...ofSite,
  assigned_to: described(assignedTo, "Only tickets of this technician."),
  job_type: described(jobType, "Only tickets of this kind of work."),
  search: search("the subject or the description", "printer"),
  created_after: dateTime({ label: "Created After", comments: "Only tickets created after this moment." }),
  created_before: dateTime({
    label: "Created Before",
    comments: "Only tickets created before this moment.",
    example: "2026-03-31T00:00:00Z",
  }),
  sort: text({
    label: "Sort",
    comments: "The field to sort by; created_at when blank.",
    example: "created_at",
  }),
  order: choice(["asc", "desc"], {
    label: "Order",
    comments: "Ascending or descending, which is also what a blank gives.",
  }),
};
