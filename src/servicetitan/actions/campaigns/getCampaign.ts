import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { campaignId } from "../../inputs/campaign";
import { campaign } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-v2&operation=Campaigns_Get
export const getCampaign = read({
  label: "Get Campaign",
  description: "Get one marketing campaign",
  inputs: { campaignId: required(campaignId) },
  returns: campaign,
  run: (api, { campaignId }) => api.get(path`marketing/campaigns/${campaignId}`),
});
