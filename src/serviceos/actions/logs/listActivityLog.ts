import { activityFilters } from "../../inputs/activity";
import { list } from "../../operation";
import { activity } from "../../records";

export const listActivityLog = list("listActivityLog", {
  label: "List Activity Log",
  description: "Get admin activity log.",
  inputs: activityFilters,
  returns: activity,
  identity: "id",
});
