import { list } from "../../api";
import { campaignFilters } from "../../inputs/campaign";
import { campaign } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=Campaigns_GetList
export const listCampaigns = list({
  label: "List Campaigns",
  description: "List marketing campaigns",
  from: "marketing/campaigns",
  inputs: campaignFilters,
  returns: campaign,
});
