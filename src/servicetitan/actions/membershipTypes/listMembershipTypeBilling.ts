import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { active } from "../../inputs/common";
import { membershipTypeId } from "../../inputs/membershipType";
import { membershipTypeBilling } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=MembershipTypes_GetDurationBillingList
export const listMembershipTypeBilling = read({
  label: "List Membership Type Billing",
  description: "List how long a membership type runs and how it is billed",
  inputs: { membershipTypeId: required(membershipTypeId), active },
  returns: membershipTypeBilling,
  run: (api, { membershipTypeId, ...query }) =>
    api.get(path`memberships/membership-types/${membershipTypeId}/duration-billing-items`, query),
});
