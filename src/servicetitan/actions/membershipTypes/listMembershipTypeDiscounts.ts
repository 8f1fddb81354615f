import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { membershipTypeId } from "../../inputs/membershipType";
import { membershipTypeDiscounts } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=MembershipTypes_GetDiscountsList
export const listMembershipTypeDiscounts = read({
  label: "List Membership Type Discounts",
  description: "List the discounts that a membership type gives",
  inputs: { membershipTypeId: required(membershipTypeId) },
  returns: membershipTypeDiscounts,
  run: (api, { membershipTypeId }) =>
    api.get(path`memberships/membership-types/${membershipTypeId}/discounts`),
});
