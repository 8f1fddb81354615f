import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { activityId } from "../../inputs/activity";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivitiesControllers_Delete
export const deleteActivity = remove({
  label: "Delete Activity",
  description: "Delete an activity",
  inputs: { activityId: required(activityId) },
  run: (api, { activityId }) => api.delete(path`timesheets/activities/${activityId}`),
});
