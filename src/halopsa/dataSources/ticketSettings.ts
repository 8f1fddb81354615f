import type { Infer } from "../../kit/action/record";
import type { outcome, priority, status, team, ticketType } from "../records";
import { select } from "../select";

export const selectStatus = select({
  label: "Select Status",
  plural: "ticket statuses",
  from: "Status",
  order: "own",
  whole: true,
  entry: ({ name }: Infer<typeof status>) => name,
  example: [
    { key: "1", label: "New (ID: 1)" },
    { key: "2", label: "In Progress (ID: 2)" },
  ],
});

export const selectTicketType = select({
  label: "Select Ticket Type",
  plural: "ticket types",
  from: "TicketType",
  order: "name",
  whole: true,
  entry: ({ name }: Infer<typeof ticketType>) => name,
  example: [
    { key: "1", label: "Incident (ID: 1)" },
    { key: "3", label: "Service Request (ID: 3)" },
  ],
});

// Every service level agreement has priorities of its own, counted from 1: tickets name them by that count.
export const selectPriority = select({
  label: "Select Priority",
  plural: "priorities",
  from: "Priority",
  order: "own",
  whole: true,
  key: ({ priorityid }) => priorityid,
  entry: ({ name, slaid }: Infer<typeof priority>) => `${name} · SLA ${slaid}`,
  example: [
    { key: "1", label: "Critical · SLA 1 (ID: 1)" },
    { key: "3", label: "Medium · SLA 1 (ID: 3)" },
  ],
});

export const selectTeam = select({
  label: "Select Team",
  plural: "teams",
  from: "Team",
  order: "name",
  whole: true,
  entry: ({ name }: Infer<typeof team>) => name,
  example: [
    { key: "1", label: "1st Line Support (ID: 1)" },
    { key: "2", label: "Projects (ID: 2)" },
  ],
});

export const selectOutcome = select({
  label: "Select Outcome",
  plural: "kinds of action",
  from: "Outcome",
  order: "name",
  whole: true,
  entry: (one: Infer<typeof outcome>) => one.outcome || one.buttonname,
  example: [
    { key: "7", label: "Private Note (ID: 7)" },
    { key: "16", label: "Email User (ID: 16)" },
  ],
});
