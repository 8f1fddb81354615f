import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { leadId } from "../../inputs/lead";
import { crmNote } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_GetNotes
export const listLeadNotes = list({
  label: "List Lead Notes",
  description: "List the notes on a lead",
  from: ({ leadId, ...values }) => ({ path: path`crm/leads/${leadId}/notes`, values }),
  sort: "none",
  inputs: { leadId, ...changedBetween },
  returns: crmNote,
});
