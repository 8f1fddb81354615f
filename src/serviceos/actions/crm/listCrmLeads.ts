import { list } from "../../api";
import { crmLead } from "../../records";

export const listCrmLeads = list("listCrmLeads", {
  label: "List CRM Leads",
  description: "List CRM leads (also available via CRM API)",
  inputs: {},
  returns: crmLead,
  identity: "lead_id",
});
