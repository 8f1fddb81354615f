import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { campaignId, costMonthFilters } from "../../inputs/campaign";
import { campaignCost } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=Campaigns_GetCosts
export const listCostsOfCampaign = list({
  label: "List Costs of Campaign",
  description: "List the monthly costs of one campaign",
  from: ({ campaignId, ...values }) => ({ path: path`marketing/campaigns/${campaignId}/costs`, values }),
  inputs: { campaignId: required(campaignId), ...costMonthFilters },
  returns: campaignCost,
});
