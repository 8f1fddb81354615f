import { write } from "../../api";
import { campaignFields } from "../../inputs/campaign";
import { campaign } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=Campaigns_Create
export const createCampaign = write({
  label: "Create Campaign",
  description: "Create a marketing campaign",
  inputs: campaignFields,
  returns: campaign,
  run: (api, body) => api.post("marketing/campaigns", body),
});
