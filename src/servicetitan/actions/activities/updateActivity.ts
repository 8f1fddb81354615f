import type { Infer } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import {
  activityFields,
  activityId,
  checkTimes,
  isActive,
  optionalFields,
  replacedTagTypes,
} from "../../inputs/activity";
import { type activity, modification } from "../../records";

/** The fields that ServiceTitan replaces as a whole, and that a reading of the activity returns. */
const KEPT = [
  "endTime",
  "jobId",
  "appointmentId",
  "projectId",
  "projectLabel",
  "laborTypeId",
  "budgetCodeId",
  "memo",
  "tagTypes",
] as const;

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivitiesControllers_Update
// Also calls GET timesheets/activities/{id}.
export const updateActivity = update({
  label: "Update Activity",
  description: "Update an activity",
  inputs: {
    activityId: required(activityId),
    ...activityFields,
    tagTypes: replacedTagTypes,
    active: isActive,
  },
  clearable: [...(Object.keys(optionalFields) as (keyof typeof optionalFields)[]), "tagTypes"],
  returns: modification,
  run: async (api, { activityId, ...body }) => {
    checkTimes(body);
    const url = path`timesheets/activities/${activityId}`;
    const missing = KEPT.filter((key) => body[key] === undefined);
    if (missing.length === 0) return api.put(url, body);
    const current = await api.get<Infer<typeof activity>>(url);
    const kept = Object.fromEntries(
      missing.map((key) => [key, current[key] ?? (key === "tagTypes" ? [] : undefined)]),
    );
    const whole = { ...body, ...kept };
    checkTimes(whole);
    return api.put(url, whole);
  },
});
