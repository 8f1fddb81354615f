import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { activityTypeId } from "../../inputs/activity";
import { activityType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivityTypes_Get
export const getActivityType = read({
  label: "Get Activity Type",
  description: "Get one type of activity",
  inputs: { activityTypeId: required(activityTypeId) },
  returns: activityType,
  run: (api, { activityTypeId }) => api.get(path`timesheets/activity-types/${activityTypeId}`),
});
