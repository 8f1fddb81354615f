import type { Infer } from "../../kit/action/record";
import { described, text } from "../../kit/inputs";
import { campaignId } from "../inputs/campaign";
import type { campaign, campaignCost } from "../records";
import { nameLabel, numberLabel, select } from "../select";

export const selectCampaign = select({
  label: "Select Campaign",
  from: "marketing/campaigns",
  search: {
    name: text({
      label: "Name",
      comments: "Only list campaigns whose name contains this text.",
      example: "Spring",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof campaign>) => nameLabel(one),
  example: [
    { key: "101", label: "Spring Tune-Up (ID: 101)" },
    { key: "102", label: "Yellow Pages (ID: 102)" },
  ],
});

export const selectCampaignCategory = select({
  label: "Select Campaign Category",
  plural: "campaign categories",
  from: "marketing/categories",
  inactive: "included",
  order: "name",
  entry: nameLabel,
  example: [
    { key: "301", label: "Direct Mail (ID: 301)" },
    { key: "302", label: "Online (ID: 302)" },
  ],
});

export const selectCampaignCost = select({
  label: "Select Campaign Cost",
  from: "marketing/costs",
  search: { campaignId: described(campaignId, "Only list costs of this campaign.") },
  order: "newest",
  entry: ({ id, year, month, dailyCost, campaignId }: Infer<typeof campaignCost>) =>
    numberLabel(
      id,
      `${year}-${String(month).padStart(2, "0")}`,
      `${dailyCost} per day`,
      `Campaign ${campaignId}`,
    ),
  example: [
    { key: "2102", label: "#2102 · 2026-04 · 45 per day · Campaign 101" },
    { key: "2101", label: "#2101 · 2026-03 · 42.5 per day · Campaign 101" },
  ],
});
