import { path } from "../../../kit/http/path";
import { longText, required } from "../../../kit/inputs";
import { write } from "../../api";
import { followUpDate, leadId } from "../../inputs/lead";
import { pinToTop } from "../../inputs/note";
import { leadFollowUp } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_CreateFollowUp
export const createLeadFollowUp = write({
  label: "Create Lead Follow-Up",
  description: "Schedule a follow-up for a lead",
  inputs: {
    leadId,
    followUpDate: required(followUpDate("When to follow up on the lead.")),
    text: longText({
      label: "Text",
      comments: "A note to add to the lead.",
      example: "Call back with the price of the heat pump",
      placeholder: "Enter the text of the note",
    }),
    pinToTop,
  },
  returns: leadFollowUp,
  run: (api, { leadId, ...body }) => api.post(path`crm/leads/${leadId}/follow-up`, body),
});
