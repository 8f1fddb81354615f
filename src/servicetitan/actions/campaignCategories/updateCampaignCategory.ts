import { path } from "../../../kit/http/path";
import { flag } from "../../../kit/inputs";
import { update } from "../../api";
import { campaignCategoryId, categoryName } from "../../inputs/campaign";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCategories_Update
export const updateCampaignCategory = update({
  label: "Update Campaign Category",
  description: "Update a category of campaigns",
  inputs: {
    campaignCategoryId,
    name: categoryName,
    active: flag({ label: "Active", comments: "Whether the category is active." }),
  },
  clearable: ["active"],
  returns: modification,
  run: (api, { campaignCategoryId, ...body }) =>
    api.patch(path`marketing/categories/${campaignCategoryId}`, body),
});
