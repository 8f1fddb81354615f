import type { Campaign } from "../world/campaigns";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { isEveryNth, lookupTimestamps, phoneNumber } from "./generators";

const NAMES =
  "Google Search,Spring Mailer,Radio,Referral,Yard Sign,Home Show,Truck Wrap,Facebook,Bing,Existing Customer,Newspaper,Partner Portal".split(
    ",",
  );

export const seedCampaigns = ({ faker: fakerFor }: Context): Campaign[] => {
  const faker = fakerFor("campaigns");
  return NAMES.map((name, index) => ({
    id: firstId.campaigns + index,
    name,
    active: !isEveryNth(index, 11),
    isDefaultCampaign: index === 9,
    category: {
      id: 71 + (index % 3),
      name: ["Online", "Offline", "Word of mouth"][index % 3]!,
      active: true,
    },
    source: index % 3 === 0 ? "Google" : "Other",
    otherSource: index % 3 === 0 ? null : name,
    businessUnit: null,
    medium: index % 3 === 0 ? "Cpc" : null,
    otherMedium: null,
    campaignPhoneNumbers: [phoneNumber(faker)],
    ...lookupTimestamps(faker),
  }));
};
