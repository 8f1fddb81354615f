import { list } from "../../api";
import { userRoleFilters } from "../../inputs/settings";
import { userRole } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=UserRoles_GetList
export const listUserRoles = list({
  label: "List User Roles",
  description: "Get a list of user roles",
  from: "settings/user-roles",
  sort: "ignored",
  inputs: userRoleFilters,
  returns: userRole,
});
