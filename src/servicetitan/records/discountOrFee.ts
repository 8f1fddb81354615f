import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { asset, item } from "./pricebookItem";
import { AMOUNT_TYPES, DISCOUNT_OR_FEE_TYPES } from "./values";

export const discountOrFee = record(
  "discountOrFee",
  () =>
    z.looseObject({
      ...item(),
      type: openEnum(...DISCOUNT_OR_FEE_TYPES),
      amountType: openEnum(...AMOUNT_TYPES),
      amount: z.number().describe("Percentage or amount of money, depending on amountType"),
      limit: z.number().describe("The maximum amount of money"),
      taxable: z.boolean(),
      categories: z.array(z.int()).nullish().describe("IDs of the pricebook categories"),
      assets: z.array(asset()).nullish(),
      crossSaleGroup: z.string().nullish(),
      excludeFromPayroll: z.boolean(),
    }),
  {
    id: 1501,
    type: "Discount",
    code: "SENIOR-10",
    displayName: "Senior discount",
    description: "10% off for customers over 65",
    amountType: "Percentage",
    amount: 10,
    limit: 250,
    taxable: false,
    categories: [1405],
    hours: 0,
    assets: [],
    account: "Discounts",
    crossSaleGroup: "Discounts",
    active: true,
    bonus: 0,
    commissionBonus: 0,
    paysCommission: false,
    excludeFromPayroll: true,
    externalData: [],
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-06T09:30:00Z",
  },
);
