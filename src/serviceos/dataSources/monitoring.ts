import { select } from "../select";

export const selectAlert = select({
  label: "Select Alert",
  plural: "active alerts",
  from: "listAlerts",
  key: "alert_id",
  details: ({ severity, message }) => [severity, message],
  newestFirst: true,
  example: [{ key: "5501", label: "warning · Disk is 90 percent full (ID: 5501)" }],
});
