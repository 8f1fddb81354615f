import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { campaignCategoryId } from "../../inputs/campaign";
import { campaignCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCategories_Get
export const getCampaignCategory = read({
  label: "Get Campaign Category",
  description: "Get one category of campaigns",
  inputs: { campaignCategoryId },
  returns: campaignCategory,
  run: (api, { campaignCategoryId }) => api.get(path`marketing/categories/${campaignCategoryId}`),
});
