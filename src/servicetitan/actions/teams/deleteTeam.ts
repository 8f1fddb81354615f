import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { teamId } from "../../inputs/team";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Team_Delete
export const deleteTeam = remove({
  label: "Delete Team",
  description: "Delete a team",
  inputs: { teamId },
  run: (api, { teamId }) => api.delete(path`dispatch/teams/${teamId}`),
});
