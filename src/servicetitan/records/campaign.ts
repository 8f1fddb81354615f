import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const campaign = record(
  "campaign",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      modifiedOn: utc(),
      createdOn: utc(),
      active: z.boolean(),
      isDefaultCampaign: z.boolean().nullish(),
      category: z.looseObject({ id: z.int(), name: z.string(), active: z.boolean() }).nullish(),
      source: z.string().nullish(),
      otherSource: z.string().nullish(),
      businessUnit: z.string().nullish(),
      medium: z.string().nullish(),
      otherMedium: z.string().nullish(),
      campaignPhoneNumbers: z.array(z.string()).nullish(),
    }),
  {
    id: 901,
    name: "Spring Tune-Up",
    modifiedOn: "2026-01-05T15:00:00Z",
    createdOn: "2026-01-05T15:00:00Z",
    active: true,
    category: { id: 301, name: "Direct Mail", active: true },
    campaignPhoneNumbers: ["5550100142"],
  },
);
