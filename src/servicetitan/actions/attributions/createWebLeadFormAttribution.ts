import { write } from "../../api";
import { attributedLeadId, webSessionData } from "../../inputs/attribution";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-ads-v2&operation=WebLeadFormAttributions_Create
export const createWebLeadFormAttribution = write({
  label: "Create Web Lead Form Attribution",
  description: "Link a lead form to the web session that led to it",
  inputs: { webSessionData, leadId: attributedLeadId },
  returns: nothing,
  run: (api, body) => api.post("marketingads/web-lead-form-attributions", body),
});
