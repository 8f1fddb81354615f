import { described, required, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { campaignId, costMonth, dailyCost } from "../../inputs/campaign";
import { campaignCost } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCosts_Create
export const createCampaignCost = write({
  label: "Create Campaign Cost",
  description: "Record what a campaign cost in a month",
  inputs: {
    campaignId: required(described(campaignId, "The campaign that the cost is for.")),
    ...requiring(costMonth, "year", "month"),
    dailyCost,
  },
  returns: campaignCost,
  run: (api, body) => api.post("marketing/costs", body),
});
