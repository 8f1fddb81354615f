import type { Infer } from "../../kit/action/record";
import type { outcome, priority } from "../records";
import { select } from "../select";

export const selectStatus = select({
  label: "Select Status",
  plural: "ticket statuses",
  from: "Status",
  whole: true,
  example: [
    { key: "1", label: "New (ID: 1)" },
    { key: "2", label: "In Progress (ID: 2)" },
  ],
});

export const selectTicketType = select({
  label: "Select Ticket Type",
  plural: "ticket types",
  from: "TicketType",
  sortBy: "name",
  whole: true,
  example: [
    { key: "1", label: "Incident (ID: 1)" },
    { key: "3", label: "Service Request (ID: 3)" },
  ],
});

// Each service level agreement has its own priorities. Tickets refer to them by priorityid, which starts at 1.
export const selectPriority = select({
  label: "Select Priority",
  plural: "priorities",
  from: "Priority",
  whole: true,
  key: ({ priorityid }) => priorityid,
  text: ({ name, slaid }: Infer<typeof priority>) => `${name} · SLA ${slaid}`,
  example: [
    { key: "1", label: "Critical · SLA 1 (ID: 1)" },
    { key: "3", label: "Medium · SLA 1 (ID: 3)" },
  ],
});

export const selectTeam = select({
  label: "Select Team",
  plural: "teams",
  from: "Team",
  sortBy: "name",
  whole: true,
  example: [
    { key: "1", label: "1st Line Support (ID: 1)" },
    { key: "2", label: "Projects (ID: 2)" },
  ],
});

export const selectOutcome = select({
  label: "Select Outcome",
  plural: "outcomes",
  from: "Outcome",
  sortBy: "name",
  whole: true,
  text: ({ outcome: name, buttonname }: Infer<typeof outcome>) => name || buttonname,
  example: [
    { key: "7", label: "Private Note (ID: 7)" },
    { key: "16", label: "Email User (ID: 16)" },
  ],
});
