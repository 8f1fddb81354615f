import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { leadFields, newLeadFields } from "../../inputs/lead";
import { lead } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_Create
export const createLead = write({
  label: "Create Lead",
  description: "Create a lead",
  inputs: { ...requiring(leadFields, "campaignId", "summary"), ...newLeadFields },
  returns: lead,
  run: (api, body) => api.post("crm/leads", body),
});
