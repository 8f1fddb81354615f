import { list } from "../../api";
import { teamFilters } from "../../inputs/ticketSettings";
import { team } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listTeams = list({
  label: "List Teams",
  description: "Return teams of agents",
  from: "Team",
  inputs: teamFilters,
  returns: team,
  whole: true,
});
