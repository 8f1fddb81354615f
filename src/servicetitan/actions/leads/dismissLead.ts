import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { leadId } from "../../inputs/lead";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_Dismiss
export const dismissLead = write({
  label: "Dismiss Lead",
  description: "Dismiss a lead, with a reason",
  inputs: {
    leadId,
    dismissingReasonId: required(
      id({
        label: "Dismissing Reason ID",
        comments: "The call reason that explains the dismissal.",
        placeholder: "Enter a call reason ID",
        dataSource: "selectCallReason",
      }),
    ),
  },
  returns: nothing,
  run: (api, { leadId, ...body }) => api.post(path`crm/leads/${leadId}/dismiss`, body),
});
