import { list } from "../../api";
import { agentFilters } from "../../inputs/agent";
import { agent } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listAgents = list({
  label: "List Agents",
  description: "Return agents (the service provider's staff)",
  from: "Agent",
  inputs: agentFilters,
  returns: agent,
  whole: true,
});
