import { write } from "../../api";
import { categoryName } from "../../inputs/campaign";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=CampaignCategories_Create
export const createCampaignCategory = write({
  label: "Create Campaign Category",
  description: "Create a category of campaigns",
  inputs: { name: categoryName },
  returns: modification,
  run: (api, body) => api.post("marketing/categories", body),
});
