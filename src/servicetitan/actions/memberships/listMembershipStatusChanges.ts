import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { membershipId } from "../../inputs/membership";
import { membershipStatusChanges } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=CustomerMemberships_GetStatusChanges
export const listMembershipStatusChanges = read({
  label: "List Membership Status Changes",
  description: "List when the status of a membership changed",
  inputs: { membershipId },
  returns: membershipStatusChanges,
  run: (api, { membershipId }) => api.get(path`memberships/memberships/${membershipId}/status-changes`),
});
