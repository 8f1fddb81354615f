export * from "./createCampaignCategory";
export * from "./getCampaignCategory";
export * from "./listCampaignCategories";
export * from "./updateCampaignCategory";
