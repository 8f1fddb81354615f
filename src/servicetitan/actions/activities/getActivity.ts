import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { activityId } from "../../inputs/activity";
import { activity } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivitiesControllers_Get
export const getActivity = read({
  label: "Get Activity",
  description: "Get one activity",
  inputs: { activityId: required(activityId) },
  returns: activity,
  run: (api, { activityId }) => api.get(path`timesheets/activities/${activityId}`),
});
