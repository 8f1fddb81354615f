import { z } from "zod";
import { openEnum } from "../../kit/action/record";
import { externalData, html, utc } from "./shared";
import { ITEM_ASSET_TYPES } from "./values";

// Shapes that the records of several kinds of pricebook items share.

/** The fields of every pricebook item. */
export const item = () => ({
  id: z.int(),
  code: z.string(),
  displayName: z.string().nullish(),
  description: html(),
  active: z.boolean(),
  hours: z.number(),
  bonus: z.number().describe("Bonus as an amount"),
  commissionBonus: z.number().describe("Bonus as a percentage"),
  paysCommission: z.boolean(),
  account: z.string().nullish().describe("Name of the accounting account"),
  externalData: z.array(externalData()).nullish(),
  budgetCostCode: z.string().nullish(),
  budgetCostType: z.string().nullish(),
  createdOn: utc(),
  modifiedOn: utc(),
});

/** The fields of items that have a price: services, materials and equipment. */
export const pricedItem = () => ({
  ...item(),
  cost: z.number(),
  price: z.number(),
  memberPrice: z.number(),
  addOnPrice: z.number(),
  addOnMemberPrice: z.number(),
  isPriceLocked: z.boolean().nullish(),
  assets: z.array(asset()),
  defaultAssetUrl: z.string().nullish(),
  source: z.string().nullish().describe("The catalog that the item was imported from"),
  externalId: z.string().nullish().describe("ID of the item in that catalog"),
});

/** The fields of items that are bought: materials and equipment. */
export const boughtItem = () => ({
  ...pricedItem(),
  isCostLocked: z.boolean().nullish(),
  unitOfMeasure: z.string().nullish(),
  isInventory: z.boolean(),
  categories: z.array(z.int()).describe("IDs of the pricebook categories"),
  primaryVendor: itemVendor().nullish(),
  otherVendors: z.array(itemVendor()).nullish(),
  costOfSaleAccount: z.string().nullish(),
  assetAccount: z.string().nullish(),
  generalLedgerAccountId: z.int().nullish(),
  displayInAmount: z.boolean(),
});

export const asset = () =>
  z.looseObject({
    alias: z.string().nullish(),
    fileName: z.string().nullish(),
    isDefault: z.boolean(),
    type: openEnum(...ITEM_ASSET_TYPES),
    url: z.string().describe("Path for Download Pricebook Image, or web address"),
  });

export const warranty = () => z.looseObject({ duration: z.int(), description: z.string().nullish() });

export const linkedItem = () => z.looseObject({ skuId: z.int(), quantity: z.number() });

const subAccount = () => z.looseObject({ id: z.int(), cost: z.number(), accountName: z.string() });

const itemVendor = () =>
  z.looseObject({
    id: z.int(),
    vendorId: z.int(),
    vendorName: z.string(),
    memo: z.string().nullish(),
    vendorPart: z.string().nullish().describe("The vendor's part number"),
    cost: z.number(),
    active: z.boolean(),
    primarySubAccount: subAccount().nullish(),
    otherSubAccounts: z.array(subAccount()).nullish(),
  });
