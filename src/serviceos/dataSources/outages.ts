import { ofCompany } from "../inputs/common";
import { select } from "../select";

export const selectOutage = select({
  label: "Select Outage",
  plural: "outages",
  from: "listOutages",
  search: ofCompany,
  key: "outage_id",
  details: ({ service_name, status }) => [service_name, status],
  newestFirst: true,
  example: [{ key: "710", label: "Email · system_is_down (ID: 710)" }],
});
