import { z } from "zod";
import { record } from "../../kit/action/record";

export const campaignCost = record(
  "campaignCost",
  () =>
    z.looseObject({
      id: z.int(),
      year: z.int(),
      month: z.int().describe("1 (January) to 12 (December)"),
      dailyCost: z.number(),
      campaignId: z.int(),
    }),
  { id: 2101, year: 2026, month: 3, dailyCost: 42.5, campaignId: 101 },
);
