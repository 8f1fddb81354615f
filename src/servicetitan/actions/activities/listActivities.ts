import { list } from "../../api";
import { activityFilters } from "../../inputs/activity";
import { listedActivity } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivitiesControllers_GetList
export const listActivities = list({
  label: "List Activities",
  description: "List the activities that employees record their time on",
  from: "timesheets/activities",
  inputs: activityFilters,
  returns: listedActivity,
});
