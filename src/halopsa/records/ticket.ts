import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** HaloPSA's API calls tickets faults. */
export const ticket = record("ticket", () => z.looseObject(field.fault()), {
  id: 2081,
  summary: "Printer on the second floor is offline",
  details: "<p>It shows error 49.</p>",
  tickettype_id: 1,
  tickettype_name: "Incident",
  client_id: 12,
  client_name: "Northwind Dental",
  site_id: 18,
  site_name: "Main Office",
  user_id: 204,
  user_name: "Dana Reyes",
  status_id: 2,
  status_name: "In Progress",
  priority_id: 3,
  priority_name: "Medium",
  sla_id: 1,
  agent_id: 3,
  agent_name: "Priya Shah",
  team_id: 1,
  team: "1st Line Support",
  dateoccurred: "2026-01-15T10:22:41.807Z",
  deadlinedate: "2026-01-16T17:30:00Z",
  lastupdate: "2026-01-15T11:03:19.2Z",
  onhold: false,
  customfields: field.customfieldsExample,
});
