import type { Infer } from "../../kit/action/record";
import { categoryLevel, priorityFilters } from "../inputs/ticketSettings";
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

// Each service level agreement has its own priorities. Tickets refer to them by priorityid, which starts at 1 in every
// agreement: an entry stands for the priorities with its number in all of them.
export const selectPriority = select({
  label: "Select Priority",
  plural: "priorities",
  from: "Priority",
  whole: true,
  search: { slaid: priorityFilters.slaid },
  key: ({ priorityid }) => priorityid,
  text: ({ name }: Infer<typeof priority>) => name,
  example: [
    { key: "1", label: "Critical (ID: 1)" },
    { key: "3", label: "Medium (ID: 3)" },
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

/** For inputs that take the name of a team. */
export const selectTeamName = select({
  label: "Select Team Name",
  plural: "team names",
  from: "Team",
  sortBy: "name",
  whole: true,
  key: ({ name }) => name ?? undefined,
  example: [
    { key: "1st Line Support", label: "1st Line Support" },
    { key: "Projects", label: "Projects" },
  ],
});

/** For inputs that take the name of a category, with the names of the categories above it. */
export const selectCategoryName = select({
  label: "Select Category Name",
  plural: "category names",
  from: "Category",
  search: { type_id: categoryLevel },
  sortBy: "name",
  whole: true,
  key: ({ value }) => value ?? undefined,
  text: ({ value }: { id?: number; value?: string | null }) => value,
  example: [
    { key: "Hardware", label: "Hardware" },
    { key: "Hardware>Printer", label: "Hardware>Printer" },
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
