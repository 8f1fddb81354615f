import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { leadId } from "../../inputs/lead";
import { lead } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_Get
export const getLead = read({
  label: "Get Lead",
  description: "Get one lead",
  inputs: { leadId },
  returns: lead,
  run: (api, { leadId }) => api.get(path`crm/leads/${leadId}`),
});
