import { list } from "../../api";
import { activityFilters } from "../../inputs/activity";
import { activity } from "../../records";

export const listActivityLog = list("listActivityLog", {
  label: "List Activity Log",
  description: "Get the admin activity log",
  inputs: activityFilters,
  returns: activity,
  identity: "id",
});
