import { choice, described, flag, id, mapped, text, wholeNumber } from "../../kit/inputs";
import { showcounts } from "./agent";
import { clientId, slaId, ticketId } from "./common";
import { tickettypeId } from "./faults";
import { workflowId } from "./workflow";

/** The areas of HaloPSA that have their own teams and ticket types. */
const AREAS = [
  { value: "reqs", label: "Tickets" },
  { value: "opps", label: "Opportunities" },
  { value: "prjs", label: "Projects" },
] as const;

const showall = flag({
  label: "Show All",
  comments: "Whether to include records that only an administrator sees.",
});

/** The filters of List Statuses. */
export const statusFilters = {
  type: text({
    label: "Type",
    comments: "Only return statuses of this kind, by its number in HaloPSA.",
    example: "0",
    placeholder: "Enter a number",
  }),
  tickettype_id: described(tickettypeId, "Only return statuses of this ticket type."),
  ticket_id: described(ticketId, "Only return statuses that this ticket can have."),
  excludeclosed: flag({
    label: "Exclude Closed",
    comments: "Whether to exclude the statuses of closed tickets.",
  }),
  excludepending: flag({
    label: "Exclude Pending",
    comments: "Whether to exclude the statuses of pending tickets.",
  }),
  showcounts,
};

/** The filters of List Teams. */
export const teamFilters = {
  type: choice(AREAS, { label: "Type", comments: "The area of HaloPSA whose teams to return." }),
  department_id: id({
    label: "Department ID",
    comments: "Only return teams of this department, by the ID that teams contain.",
    example: "1",
  }),
  includeenabled: flag({ label: "Include Enabled", comments: "Whether to include active teams." }),
  includedisabled: flag({ label: "Include Disabled", comments: "Whether to include inactive teams." }),
  include_managers: flag({ label: "Include Managers", comments: "Whether to include the managers." }),
  showcounts,
  showall,
};

/** The filters of List Ticket Types. */
export const ticketTypeFilters = {
  client_id: described(clientId, "Only return ticket types that this client can use."),
  domain: choice(AREAS, {
    label: "Domain",
    comments: "The area of HaloPSA whose ticket types to return.",
  }),
  group_id: id({
    label: "Group ID",
    comments: "Only return ticket types in this group. The ID is in the URL of its page.",
    example: "1",
  }),
  itil_type: wholeNumber({
    label: "ITIL Type",
    comments: "Only return ticket types of this ITIL type, by its number in HaloPSA.",
    example: "1",
    placeholder: "Enter a number",
  }),
  can_create_only: flag({
    label: "Can Create Only",
    comments: "Whether to return only ticket types that the connection's agent can create.",
  }),
  can_edit_only: flag({
    label: "Can Edit Only",
    comments: "Whether to return only ticket types that the connection's agent can edit.",
  }),
  showinactive: flag({ label: "Show Inactive", comments: "Whether to include inactive ticket types." }),
  showall,
};

/** The filters of List Priorities. */
export const priorityFilters = {
  slaid: described(
    slaId,
    "Only return priorities of this service level agreement (SLA). The ID is in the URL of its page.",
  ),
  includedistinct: flag({
    label: "Distinct",
    comments: "Whether to return each name of a priority only once.",
  }),
};

/** The filters of List Outcomes. */
export const outcomeFilters = {
  tickettype_id: described(tickettypeId, "Only return outcomes of this ticket type."),
  workflow_id: described(workflowId, "Only return outcomes of this workflow."),
  showhidden: flag({ label: "Show Hidden", comments: "Whether to include hidden outcomes." }),
  excludesystemactions: flag({
    label: "Exclude System Actions",
    comments: "Whether to exclude the outcomes that only HaloPSA itself uses.",
  }),
};

/** Which of a ticket's four categories to list. */
export const categoryLevel = mapped(
  choice(
    ["1", "2", "3", "4"].map((value) => ({ value, label: `Category ${value}` })),
    { label: "Level", comments: "Which of a ticket's four categories to list. Defaults to all." },
  ),
  Number,
);
