import { id, longText, required } from "../../../kit/inputs";
import { update } from "../../api";
import { alert } from "../../records";

export const acknowledgeAlert = update("acknowledgeAlert", {
  label: "Acknowledge Alert",
  description: "Acknowledge an alert.",
  inputs: {
    alert_id: required(
      id({
        label: "Alert ID",
        comments: "The alert, chosen from the list or handed over by an earlier step.",
        example: "5501",
        dataSource: "selectAlert",
      }),
    ),
    notes: longText({
      label: "Notes",
      comments: "What is being done about it.",
      example: "Disk is being cleaned up",
    }),
  },
  returns: alert,
});
