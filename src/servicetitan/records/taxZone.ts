import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const taxZone = record(
  "taxZone",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      color: z.int().nullish(),
      isTaxRateSeparated: z.boolean(),
      isMultipleTaxZone: z.boolean(),
      rates: z.array(
        z.looseObject({
          id: z.int().nullish(),
          taxName: z.string().nullish(),
          taxBaseType: z.array(openEnum("Subtotal", "Labor", "Material")),
          taxRate: z.number().describe("Fraction: 0.08 is 8%"),
          salesTaxItem: z.string().nullish(),
        }),
      ),
      createdOn: utc(),
      modifiedOn: utc(),
      active: z.boolean(),
    }),
  {
    id: 101,
    name: "Springfield",
    isTaxRateSeparated: false,
    isMultipleTaxZone: false,
    rates: [{ id: 301, taxName: "City", taxBaseType: ["Subtotal"], taxRate: 0.08 }],
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
    active: true,
  },
);
