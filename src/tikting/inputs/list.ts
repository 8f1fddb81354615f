import { choice, choices, text, wholeNumber } from "../../kit/inputs";

export const listType = choice(
  [
    { value: "AllMyGroups", label: "Tickets assigned to any group the current user belongs to" },
    {
      value: "MyOpenOrUnassigned",
      label: "Open tickets assigned to or created by the user, or unassigned",
    },
    { value: "UnassignedTickets", label: "Tickets with no assigned technician" },
    { value: "MyOpenTickets", label: "Open tickets assigned to or created by the user" },
    { value: "MyTicketsOnhold", label: "On-hold tickets involving the user" },
    {
      value: "MyOverdueTickets",
      label: "Overdue tickets (past due date, not resolved/closed) for the user",
    },
    { value: "MyPendingTickets", label: "Pending tickets for the user" },
    { value: "MyTicketsDueToday", label: "Tickets due today for the user" },
    { value: "MyEscalated", label: "Escalated tickets involving the user" },
    { value: "AllEscalated", label: "All escalated tickets (non-members only)" },
    { value: "MyCompletedTickets", label: "Resolved/closed tickets for the user" },
    { value: "AllMyTickets", label: "All tickets created by or assigned to the user" },
    { value: "MyOpenTasks", label: "Tickets that have open tasks assigned to the user" },
    { value: "MyCompletedTasks", label: "Tickets with completed tasks assigned to the user" },
    { value: "TicketsOnHold", label: "All on-hold tickets" },
    { value: "OverdueTickets", label: "All overdue tickets" },
    { value: "TicketsDueToday", label: "All tickets due today" },
    { value: "PendingTickets", label: "All pending tickets" },
    { value: "CompletedTickets", label: "All resolved or closed tickets" },
    { value: "AllTickets", label: "All tickets (non-members only; members see their own tickets)" },
  ],
  {
    label: "List Type",
    comments: "The tickets to list. In the options, the user is the one of the connection.",
    example: "AllTickets",
  },
);

export const search = text({
  label: "Search",
  comments: "List only tickets whose subject, ID, priority, or requester contains this text.",
  example: "laptop",
  placeholder: "Enter search text",
});

export const filterBy = choices(
  ["Subject", { value: "TicketId", label: "Ticket ID" }, "Priority", "Requester"],
  {
    label: "Filter By",
    comments: "The fields to which Search applies. Defaults to all of them.",
  },
);

export const length = wholeNumber({
  label: "Length",
  comments: "The number of tickets per page. Defaults to 10, or to 100 with Fetch All.",
  example: "25",
  placeholder: "Enter a number",
  minimum: 1,
});
