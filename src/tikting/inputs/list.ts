import { choice, choices, text, wholeNumber } from "../../kit/inputs";

/** Which tickets each list holds. */
const LIST_TYPES = {
  AllMyGroups: "Tickets assigned to any group the current user belongs to",
  MyOpenOrUnassigned: "Open tickets assigned to or created by the user, or unassigned",
  UnassignedTickets: "Tickets with no assigned technician",
  MyOpenTickets: "Open tickets assigned to or created by the user",
  MyTicketsOnhold: "On-hold tickets involving the user",
  MyOverdueTickets: "Overdue tickets (past due date, not resolved/closed) for the user",
  MyPendingTickets: "Pending tickets for the user",
  MyTicketsDueToday: "Tickets due today for the user",
  MyEscalated: "Escalated tickets involving the user",
  AllEscalated: "All escalated tickets (non-member only)",
  MyCompletedTickets: "Resolved/closed tickets for the user",
  AllMyTickets: "All tickets created by or assigned to the user",
  MyOpenTasks: "Tickets that have open tasks assigned to the user",
  MyCompletedTasks: "Tickets with completed tasks assigned to the user",
  TicketsOnHold: "All on-hold tickets",
  OverdueTickets: "All overdue tickets",
  TicketsDueToday: "All tickets due today",
  PendingTickets: "All pending tickets",
  CompletedTickets: "All resolved or closed tickets",
  AllTickets: "All tickets (non-members only; members see own tickets)",
} as const;

const anyListType = choice(Object.keys(LIST_TYPES) as (keyof typeof LIST_TYPES)[], {
  label: "List Type",
  comments: "Which tickets to list, seen from the user of the connection's JWT.",
  example: "AllTickets",
});

export const listType = {
  ...anyListType,
  model: anyListType.model.map(({ label, value }) => ({
    label: LIST_TYPES[value as keyof typeof LIST_TYPES] ?? label,
    value,
  })),
};

export const search = text({
  label: "Search",
  comments: "Only tickets with this text in their subject, ID, priority or requester.",
  example: "laptop",
});

export const filterBy = choices(["Subject", "TicketId", "Priority", "Requester"], {
  label: "Filter By",
  comments: "With Search: the fields to look in. Blank looks in all of them.",
});

export const length = wholeNumber({
  label: "Length",
  comments: "How many tickets a page holds; 10 when blank, 100 with Fetch All.",
  example: "10",
  minimum: 1,
});
