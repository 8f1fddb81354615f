import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { completeParty } from "../../callParties";
import { callFields, callId } from "../../inputs/call";
import { updatedCall } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v2&operation=Calls_Update
// Also calls GET crm/customers/{id}, GET crm/locations/{id}.
export const updateCall = update({
  label: "Update Call",
  description: "Classify a call, or link it to a customer, a job or a campaign",
  inputs: { callId, ...callFields },
  clearable: ["callType", "campaignId", "jobId", "agentId"],
  returns: updatedCall,
  run: async (api, { callId, customer, location, ...body }) =>
    api.put(path`telecom/calls/${callId}`, {
      ...body,
      customer: await completeParty(api, "customers", customer),
      location: await completeParty(api, "locations", location),
    }),
});
