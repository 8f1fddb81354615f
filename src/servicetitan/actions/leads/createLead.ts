import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { leadCustomer, newLeadFields, prospectFields, requestFields } from "../../inputs/lead";
import { lead } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_Create
export const createLead = write({
  label: "Create Lead",
  description: "Create a lead",
  inputs: {
    ...leadCustomer,
    ...requiring(requestFields, "campaignId", "summary"),
    ...newLeadFields,
    ...prospectFields,
  },
  returns: lead,
  run: (api, body) => api.post("crm/leads", body),
});
