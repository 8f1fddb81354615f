import { described, flag, id, text } from "../../kit/inputs";
import { clientId, search, teamName } from "./common";
import { tickettypeId } from "./faults";

export const showcounts = flag({
  label: "Show Counts",
  comments: "Whether to include the number of tickets.",
});

/** The filters of List Agents. */
export const agentFilters = {
  search,
  team: described(teamName, "Only return agents in the team with this name."),
  team_id: id({
    label: "Team ID",
    comments: "Only return agents in this team.",
    example: "1",
    dataSource: "selectTeam",
  }),
  teams: text({
    label: "Teams",
    comments: "Only return agents in one of these teams, separated by commas.",
    example: "1,2",
    placeholder: "Enter team IDs separated by commas",
  }),
  role: text({
    label: "Role",
    comments: "Only return agents with this role, by its number in HaloPSA.",
    example: "1",
    placeholder: "Enter a number",
  }),
  departments: text({
    label: "Departments",
    comments: "Only return agents in one of these departments, by their IDs, separated by commas.",
    example: "1,2",
    placeholder: "Enter department IDs separated by commas",
  }),
  tickettype_id: described(tickettypeId, "Only return agents who can be assigned tickets of this type."),
  department_id: id({
    label: "Department ID",
    comments: "Only return agents in this department. List Teams returns department IDs.",
    example: "1",
  }),
  client_id: described(clientId, "Only return agents who can access this client."),
  includeenabled: flag({
    label: "Include Enabled",
    comments: "Whether to include agents with an enabled account.",
  }),
  includedisabled: flag({
    label: "Include Disabled",
    comments: "Whether to include agents with a disabled account.",
  }),
  includeapiagents: flag({
    label: "Include API Agents",
    comments: "Whether to include agents that represent API applications.",
  }),
  includeunassigned: flag({
    label: "Include Unassigned",
    comments: "Whether to include the agent that stands for no agent.",
  }),
  includeroles: flag({ label: "Include Roles", comments: "Whether to include the agents' roles." }),
  includestatus: flag({ label: "Include Status", comments: "Whether to include the agents' online status." }),
  showcounts,
};
