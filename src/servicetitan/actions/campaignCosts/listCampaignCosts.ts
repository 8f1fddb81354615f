import { described } from "../../../kit/inputs";
import { list } from "../../api";
import { campaignId, costMonthFilters } from "../../inputs/campaign";
import { campaignCost } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCosts_GetList
export const listCampaignCosts = list({
  label: "List Campaign Costs",
  description: "List the monthly costs of campaigns",
  from: "marketing/costs",
  inputs: { campaignId: described(campaignId, "Only return costs of this campaign."), ...costMonthFilters },
  returns: campaignCost,
});
