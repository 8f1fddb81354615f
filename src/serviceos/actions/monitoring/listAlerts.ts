import { read } from "../../api";
import { alerts } from "../../records";

export const listAlerts = read("listAlerts", {
  label: "List Alerts",
  description: "List active monitoring alerts",
  inputs: {},
  returns: alerts,
});
