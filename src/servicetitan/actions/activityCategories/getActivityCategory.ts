import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { activityCategoryId } from "../../inputs/activity";
import { activityCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivityCategories_Get
export const getActivityCategory = read({
  label: "Get Activity Category",
  description: "Get one category of activities",
  inputs: { activityCategoryId: required(activityCategoryId) },
  returns: activityCategory,
  run: (api, { activityCategoryId }) => api.get(path`timesheets/activity-categories/${activityCategoryId}`),
});
