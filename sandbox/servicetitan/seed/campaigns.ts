import type { World } from "../world";
import { everyNth, firstId, lookupStamps, phoneNumber } from "./generators";

const names =
  "Google Search,Spring Mailer,Radio,Referral,Yard Sign,Home Show,Truck Wrap,Facebook,Bing,Existing Customer,Newspaper,Partner Portal".split(
    ",",
  );

export type Campaign = ReturnType<typeof seedCampaigns>[number];

export const seedCampaigns = (world: World) => {
  const faker = world.faker("campaigns");
  return names.map((name, index) => ({
    id: firstId.campaigns + index,
    name,
    active: !everyNth(index, 11),
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
    ...lookupStamps(faker),
  }));
};
