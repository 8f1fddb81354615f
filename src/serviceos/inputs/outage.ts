import { choice, described, flag, id, longText, required } from "../../kit/inputs";
import { SERVICE_STATUSES } from "../records/values";
import { ofCompany, options } from "./common";

export const outageId = {
  outage_id: required(
    id({
      label: "Outage ID",
      comments: "The ID of the outage.",
      example: "710",
      dataSource: "selectOutage",
    }),
  ),
};

export const serviceId = id({
  label: "Service ID",
  comments: "The ID of the service.",
  example: "3",
  dataSource: "selectService",
});

export const outageStatus = {
  status: required(
    choice(options(...SERVICE_STATUSES), {
      label: "Status",
      comments: "The current status of the service.",
    }),
  ),
  notes: longText({
    label: "Notes",
    comments: "Notes about the outage.",
    example: "Issue has been resolved. Root cause was DNS misconfiguration.",
  }),
  send_notification: flag({
    label: "Send Notification",
    comments: "Whether to email the affected users. Defaults to yes.",
  }),
};

export const outageFilters = {
  ...ofCompany,
  service_id: described(serviceId, "Filter by service."),
  status: choice(options("active", "resolved", "scheduled", "all"), {
    label: "Status",
    comments: "Filter by status.",
  }),
};
