import { list } from "../../api";
import { teamFilters } from "../../inputs/team";
import { team } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Team_GetList
export const listTeams = list({
  label: "List Teams",
  description: "List the teams of technicians",
  from: "dispatch/teams",
  inputs: teamFilters,
  returns: team,
});
