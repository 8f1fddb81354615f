import { list } from "../../api";
import { activityCategoryFilters } from "../../inputs/activity";
import { listedActivityCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivityCategories_GetList
export const listActivityCategories = list({
  label: "List Activity Categories",
  description: "List the categories of activities",
  from: "timesheets/activity-categories",
  inputs: activityCategoryFilters,
  returns: listedActivityCategory,
});
