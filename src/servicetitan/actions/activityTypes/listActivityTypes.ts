import { list } from "../../api";
import { activityTypeFilters } from "../../inputs/activity";
import { listedActivityType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivityTypes_GetList
export const listActivityTypes = list({
  label: "List Activity Types",
  description: "List the types of activities",
  from: "timesheets/activity-types",
  inputs: activityTypeFilters,
  returns: listedActivityType,
});
