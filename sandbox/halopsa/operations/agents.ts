import { contains, filter, flag, type Operation, operation, sameText, text, wholeNumber } from "../../core";
import type { Agent, World } from "../world";
import { teams } from "../world/lookups";
import { acceptParameters, find, get, list } from "./resource";

const agent = {
  area: "tickets",
  path: "Agent",
  label: "Agent",
  from: (world: World) => world.agents,
  show: (row: Agent) => row,
};

export const agentOperations: Operation<World>[] = [
  list<Agent>({
    ...agent,
    rows: (world) => world.agents.all(),
    filters: {
      search: contains(({ name, email }: Agent) => `${name} ${email}`),
      team: sameText(({ team }: Agent) => team),
      includeenabled: filter(flag, (wanted) => (row: Agent) => wanted || row.isdisabled),
      includedisabled: filter(
        flag,
        (wanted) => (row: Agent) => wanted || !row.isdisabled,
        (row) => !row.isdisabled,
      ),
      includeapiagents: filter(
        flag,
        (wanted) => (row: Agent) => wanted || !row.isapiagent,
        (row) => !row.isapiagent,
      ),
      ...acceptParameters<Agent>(flag, "includeunassigned", "includeroles", "includestatus", "showcounts"),
      ...acceptParameters<Agent>(text, "role", "teams", "departments"),
      ...acceptParameters<Agent>(wholeNumber, "client_id", "department_id", "tickettype_id"),
      team_id: filter(wholeNumber, (value) => {
        const name = teams.find(({ id }) => id === value)?.name;
        return ({ team }: Agent) => team === name;
      }),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Agent/me",
    permission: "tickets",
    run: ({ state }) => find(state.agents, 90, "Agent"),
  }),
  get(agent, ["includedetails"]),
];
