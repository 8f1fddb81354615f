import type { Campaign, CampaignCategory, CampaignCost } from "../world/campaigns";
import { firstId } from "../world/ids";
import { type Context, TODAY } from "./context";
import { isEveryNth, lookupTimestamps, phoneNumber, range } from "./generators";

const NAMES =
  "Google Search,Spring Mailer,Radio,Referral,Yard Sign,Home Show,Truck Wrap,Facebook,Bing,Existing Customer,Newspaper,Partner Portal".split(
    ",",
  );
const CATEGORIES = ["Online", "Offline", "Word of mouth"];

export const seedCampaigns = ({ faker: fakerFor }: Context): Campaign[] => {
  const faker = fakerFor("campaigns");
  return NAMES.map((name, index) => ({
    id: firstId.campaigns + index,
    name,
    active: !isEveryNth(index, 11),
    isDefaultCampaign: index === 9,
    categoryId: firstId.campaignCategories + (index % CATEGORIES.length),
    source: index % 3 === 0 ? "Google" : "Other",
    otherSource: index % 3 === 0 ? null : name,
    businessUnitId: null,
    medium: index % 3 === 0 ? "Cpc" : null,
    otherMedium: null,
    campaignPhoneNumbers: [phoneNumber(faker)],
    ...lookupTimestamps(faker),
  }));
};

export const seedCampaignCategories = ({ faker: fakerFor }: Context): CampaignCategory[] => {
  const faker = fakerFor("campaignCategories");
  return [...CATEGORIES, "Yellow Pages"].map((name, index) => ({
    id: firstId.campaignCategories + index,
    name,
    active: index < CATEGORIES.length,
    type: "Regular",
    ...lookupTimestamps(faker),
  }));
};

/** Creates the costs of the last six months for every campaign. */
export const seedCampaignCosts = ({ faker: fakerFor, world }: Context): CampaignCost[] => {
  const faker = fakerFor("campaignCosts");
  const today = new Date(TODAY);
  return world.campaigns.all().flatMap(({ id: campaignId }, index) =>
    range(6).map((monthsAgo) => {
      const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsAgo));
      return {
        id: firstId.campaignCosts + index * 6 + monthsAgo,
        campaignId,
        year: month.getUTCFullYear(),
        month: month.getUTCMonth() + 1,
        dailyCost: faker.number.int({ min: 4, max: 80 }) / 2,
      };
    }),
  );
};
