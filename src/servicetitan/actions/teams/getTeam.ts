import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { teamId } from "../../inputs/team";
import { team } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Team_Get
export const getTeam = read({
  label: "Get Team",
  description: "Get one team",
  inputs: { teamId },
  returns: team,
  run: (api, { teamId }) => api.get(path`dispatch/teams/${teamId}`),
});
