import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { membershipTypeId } from "../../inputs/membershipType";
import { membershipType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=MembershipTypes_Get
export const getMembershipType = read({
  label: "Get Membership Type",
  description: "Get one membership type",
  inputs: { membershipTypeId: required(membershipTypeId) },
  returns: membershipType,
  run: (api, { membershipTypeId }) => api.get(path`memberships/membership-types/${membershipTypeId}`),
});
