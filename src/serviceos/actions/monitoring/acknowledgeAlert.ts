import { id, longText, required } from "../../../kit/inputs";
import { update } from "../../api";
import { alert } from "../../records";

export const acknowledgeAlert = update("acknowledgeAlert", {
  label: "Acknowledge Alert",
  description: "Acknowledge an alert",
  inputs: {
    alert_id: required(
      id({
        label: "Alert ID",
        comments: "The ID of the alert.",
        example: "5501",
        dataSource: "selectAlert",
      }),
    ),
    notes: longText({
      label: "Notes",
      comments: "Notes about the response to the alert.",
      example: "Disk is being cleaned up",
    }),
  },
  returns: alert,
});
