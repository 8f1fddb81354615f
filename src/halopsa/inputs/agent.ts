import { described, flag, id, text } from "../../kit/inputs";
import { clientId, includedetails, search } from "./common";

/** The filters of List Agents. */
export const agentFilters = {
  search,
  team: text({
    label: "Team",
    comments: "Only return agents in the team with this name.",
    example: "1st Line Support",
    placeholder: "Enter a team name",
  }),
  role: text({
    label: "Role",
    comments: "Only return agents with this role.",
    example: "Administrator",
  }),
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
  includedetails,
};
