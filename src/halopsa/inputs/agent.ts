import { described, flag, id, text } from "../../kit/inputs";
import { clientId, includedetails, search } from "./common";

/** The filters that HaloPSA's list of agents takes. */
export const agentFilters = {
  search,
  team: text({
    label: "Team",
    comments: "Only agents of the team with this name.",
    example: "1st Line Support",
  }),
  role: text({ label: "Role", comments: "Only agents with this role.", example: "Administrator" }),
  department_id: id({
    label: "Department ID",
    comments: "Only agents of this department. List Teams gives the departments' numbers.",
    example: "1",
  }),
  client_id: described(clientId, "Only agents who may see this client."),
  includeenabled: flag({
    label: "Include Enabled",
    comments: "Whether agents with an enabled account are listed.",
  }),
  includedisabled: flag({
    label: "Include Disabled",
    comments: "Whether agents with a disabled account are listed too.",
  }),
  includeapiagents: flag({
    label: "Include API Agents",
    comments: "Whether agents that stand for applications are listed too.",
  }),
  includedetails,
};
