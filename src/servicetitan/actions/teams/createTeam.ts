import { write } from "../../api";
import { teamFields } from "../../inputs/team";
import { createdTeam } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Team_Create
export const createTeam = write({
  label: "Create Team",
  description: "Create a team",
  inputs: teamFields,
  returns: createdTeam,
  run: (api, body) => api.post("dispatch/teams", body),
});
