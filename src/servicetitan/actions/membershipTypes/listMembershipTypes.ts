import { list } from "../../api";
import { membershipTypeFilters } from "../../inputs/membershipType";
import { membershipType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=MembershipTypes_GetList
export const listMembershipTypes = list({
  label: "List Membership Types",
  description: "List membership types",
  from: "memberships/membership-types",
  inputs: membershipTypeFilters,
  returns: membershipType,
});
