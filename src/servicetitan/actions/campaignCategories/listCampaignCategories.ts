import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { campaignCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCategories_GetList
export const listCampaignCategories = list({
  label: "List Campaign Categories",
  description: "List the categories of campaigns",
  from: "marketing/categories",
  inputs: changedBetween,
  returns: campaignCategory,
});
