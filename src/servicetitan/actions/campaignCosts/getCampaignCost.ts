import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { campaignCostId } from "../../inputs/campaign";
import { campaignCost } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCosts_Get
export const getCampaignCost = read({
  label: "Get Campaign Cost",
  description: "Get one monthly cost of a campaign",
  inputs: { campaignCostId },
  returns: campaignCost,
  run: (api, { campaignCostId }) => api.get(path`marketing/costs/${campaignCostId}`),
});
