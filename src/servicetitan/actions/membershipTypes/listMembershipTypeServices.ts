import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { membershipTypeId } from "../../inputs/membershipType";
import { membershipTypeServices } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=MembershipTypes_GetRecurringServiceItems
export const listMembershipTypeServices = read({
  label: "List Membership Type Services",
  description: "List the recurring services that a membership type includes",
  inputs: { membershipTypeId: required(membershipTypeId) },
  returns: membershipTypeServices,
  run: (api, { membershipTypeId }) =>
    api.get(path`memberships/membership-types/${membershipTypeId}/recurring-service-items`),
});
