import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { membershipId } from "../../inputs/membership";
import { membership } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=CustomerMemberships_Get
export const getMembership = read({
  label: "Get Membership",
  description: "Get one membership of a customer",
  inputs: { membershipId },
  returns: membership,
  run: (api, { membershipId }) => api.get(path`memberships/memberships/${membershipId}`),
});
