export * from "./createCampaignCost";
export * from "./getCampaignCost";
export * from "./listCampaignCosts";
export * from "./updateCampaignCost";
