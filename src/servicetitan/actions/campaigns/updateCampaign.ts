import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { campaignFields, campaignId } from "../../inputs/campaign";
import { campaign } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=Campaigns_Update
export const updateCampaign = update({
  label: "Update Campaign",
  description: "Update a marketing campaign",
  inputs: { campaignId: required(campaignId), ...campaignFields },
  clearable: ["isDefaultCampaign", "dnis", "source", "otherSource", "medium", "otherMedium"],
  returns: campaign,
  run: (api, { campaignId, ...body }) => api.patch(path`marketing/campaigns/${campaignId}`, body),
});
