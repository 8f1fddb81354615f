export * from "./createCampaign";
export * from "./getCampaign";
export * from "./listCampaigns";
export * from "./listCostsOfCampaign";
export * from "./updateCampaign";
