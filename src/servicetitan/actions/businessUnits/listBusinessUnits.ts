import { list } from "../../api";
import { businessUnitFilters } from "../../inputs/settings";
import { businessUnit } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=BusinessUnits_GetList
export const listBusinessUnits = list({
  label: "List Business Units",
  description: "Get a list of business units",
  from: "settings/business-units",
  sort: "ignored",
  inputs: businessUnitFilters,
  returns: businessUnit,
});
