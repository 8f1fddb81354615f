import { list } from "../../api";
import { leadFilters } from "../../inputs/lead";
import { lead } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_GetList
export const listLeads = list({
  label: "List Leads",
  description: "List leads",
  from: "crm/leads",
  inputs: leadFilters,
  returns: lead,
});
