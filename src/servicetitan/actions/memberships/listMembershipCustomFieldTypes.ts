import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=CustomerMemberships_GetCustomFields
export const listMembershipCustomFieldTypes = list({
  label: "List Membership Custom Field Types",
  description: "List the custom fields that memberships have",
  from: "memberships/memberships/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
