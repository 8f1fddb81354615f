import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { leadId, prospectFields, requestFields } from "../../inputs/lead";
import { lead } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_Update
export const updateLead = update({
  label: "Update Lead",
  description: "Update a lead",
  inputs: { leadId, ...requestFields, ...prospectFields },
  returns: lead,
  run: (api, { leadId, ...body }) => api.patch(path`crm/leads/${leadId}`, body),
});
