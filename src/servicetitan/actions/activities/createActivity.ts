import { write } from "../../api";
import { activityFields, checkTimes, employee, newTagTypes } from "../../inputs/activity";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-timesheets-v2&operation=ActivitiesControllers_Create
export const createActivity = write({
  label: "Create Activity",
  description: "Record an activity",
  inputs: { ...employee, ...activityFields, tagTypes: newTagTypes },
  returns: modification,
  run: async (api, body) => {
    checkTimes(body);
    return api.post("timesheets/activities", body);
  },
});
