import { described, flag, id, number, required, text, wholeNumber } from "../../kit/inputs";
import { active, businessUnitId, changedBetween, idFilter } from "./common";
import { campaignId as campaignOfJob } from "./job";

export const campaignId = described(campaignOfJob, "The ID of the marketing campaign.");

/** The fields of a campaign. The API requires the first four in updates too. */
export const campaignFields = {
  name: required(text({ label: "Name", comments: "The name of the campaign.", example: "Spring Tune-Up" })),
  categoryId: required(
    id({
      label: "Category ID",
      comments: "The category of the campaign.",
      placeholder: "Enter a campaign category ID",
      dataSource: "selectCampaignCategory",
    }),
  ),
  businessUnitId: required(described(businessUnitId, "The business unit that the campaign belongs to.")),
  active: required(flag({ label: "Active", comments: "Whether the campaign is active." })),
  isDefaultCampaign: flag({
    label: "Is Default Campaign",
    comments: "Whether this is the default campaign.",
  }),
  dnis: text({
    label: "DNIS",
    comments: "The phone number that callers of this campaign dial (DNIS).",
    example: "8185550142",
    placeholder: "Enter a phone number",
  }),
  source: text({
    label: "Source",
    comments: "Where the campaign runs, spelled as in ServiceTitan. Other is described in Other Source.",
    example: "Google",
  }),
  otherSource: text({
    label: "Other Source",
    comments: "The source, if Source is Other.",
    example: "Parade sponsorship",
    placeholder: "Describe the source",
  }),
  medium: text({
    label: "Medium",
    comments: "The kind of advertising, spelled as in ServiceTitan. Other is described in Other Medium.",
    example: "Email",
  }),
  otherMedium: text({
    label: "Other Medium",
    comments: "The medium, if Medium is Other.",
    example: "Banner",
    placeholder: "Describe the medium",
  }),
};

/** The filters of List Campaigns. */
export const campaignFilters = {
  ids: idFilter({
    label: "Campaign IDs",
    comments: "Only return these campaigns.",
    dataSource: "selectCampaign",
  }),
  name: text({
    label: "Name",
    comments: "Only return campaigns whose name contains this text.",
    example: "Spring",
  }),
  campaignPhoneNumber: text({
    label: "Campaign Phone Number",
    comments: "Only return the campaign with this phone number.",
    example: "8185550142",
    placeholder: "Enter a phone number",
  }),
  active,
  ...changedBetween,
};

export const campaignCategoryId = required(
  id({
    label: "Campaign Category ID",
    comments: "The ID of the campaign category.",
    dataSource: "selectCampaignCategory",
  }),
);

export const categoryName = required(
  text({ label: "Name", comments: "The name of the category.", example: "Direct Mail" }),
);

export const campaignCostId = required(
  id({
    label: "Campaign Cost ID",
    comments: "The ID of the campaign cost.",
    dataSource: "selectCampaignCost",
  }),
);

export const dailyCost = required(
  number({
    label: "Daily Cost",
    comments: "The cost of the campaign per day of the month, in the tenant's currency.",
    example: "42.50",
    placeholder: "Enter an amount",
  }),
);

/** The month of a cost. */
export const costMonth = {
  year: wholeNumber({ label: "Year", comments: "The year of the cost.", example: "2026", minimum: 1 }),
  month: wholeNumber({
    label: "Month",
    comments: "The month of the cost, from 1 (January) to 12 (December).",
    example: "3",
    minimum: 1,
    maximum: 12,
  }),
};

/** Filters by month. */
export const costMonthFilters = {
  year: described(costMonth.year, "Only return costs of this year."),
  month: described(costMonth.month, "Only return costs of this month, from 1 (January) to 12 (December)."),
};
