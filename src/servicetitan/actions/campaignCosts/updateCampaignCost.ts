import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { campaignCostId, dailyCost } from "../../inputs/campaign";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCosts_Update
export const updateCampaignCost = update({
  label: "Update Campaign Cost",
  description: "Update a monthly cost of a campaign",
  inputs: { campaignCostId, dailyCost },
  returns: modification,
  run: (api, { campaignCostId, ...body }) => api.patch(path`marketing/costs/${campaignCostId}`, body),
});
