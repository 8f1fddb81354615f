import { list } from "../../api";
import { membershipFilters } from "../../inputs/membership";
import { membership } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=CustomerMemberships_GetList
export const listMemberships = list({
  label: "List Memberships",
  description: "List the memberships of customers",
  from: "memberships/memberships",
  inputs: membershipFilters,
  returns: membership,
});
