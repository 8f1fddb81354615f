import { choice, described, flag, id, longText, required } from "../../kit/inputs";
import { ofCompany } from "./common";

export const outageId = {
  outage_id: required(
    id({
      label: "Outage ID",
      comments: "The outage, chosen from the list or handed over by an earlier step.",
      example: "710",
      dataSource: "selectOutage",
    }),
  ),
};

export const serviceId = id({
  label: "Service ID",
  comments: "The service, chosen from the list or handed over by an earlier step.",
  example: "3",
  dataSource: "selectService",
});

export const outageStatus = {
  status: required(
    choice(["operating_normally", "scheduled_service", "intermittent_problems", "system_is_down"], {
      label: "Status",
      comments: "How the service is doing.",
    }),
  ),
  notes: longText({
    label: "Notes",
    comments: "What is known, in words.",
    example: "Issue has been resolved. Root cause was DNS misconfiguration.",
  }),
  send_notification: flag({
    label: "Send Notification",
    comments: "Whether the users concerned are told by email, which is also what a blank gives.",
  }),
};

export const outageFilters = {
  ...ofCompany,
  service_id: described(serviceId, "Only outages of this service."),
  status: choice(["active", "resolved", "scheduled", "all"], {
    label: "Status",
    comments: "Only outages in this state.",
  }),
};
