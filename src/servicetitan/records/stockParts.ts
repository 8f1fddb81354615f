import { z } from "zod";
import { openEnum } from "../../kit/action/record";
import { html, utc } from "./shared";
import { CANCELLATION_REASONS } from "./values";

// Parts of the documents that move stock: receipts, returns, transfers and adjustments.

/** The fields that items of all documents have. */
export const documentItem = () => ({
  id: z.int(),
  skuId: z.int(),
  description: html(),
  name: z.string(),
  code: z.string(),
  quantity: z.number(),
  cost: z.number(),
  budgetCodeId: z.int().nullish(),
});

export const documentItemExample = {
  id: 6601,
  skuId: 1301,
  description: "Insulated copper line set, 25 ft",
  name: "Line set, 25 ft",
  code: "LINE-SET-25",
  quantity: 2,
  cost: 92.5,
  budgetCodeId: 61,
};

/** An item of every document but a receipt. */
export const movedItem = () => ({
  ...documentItem(),
  createdOn: utc(),
  modifiedOn: utc(),
  createdById: z.int().nullish(),
  active: z.boolean(),
  serialNumbers: z.array(z.looseObject({ id: z.int(), number: z.string() })).nullish(),
});

export const movedItemExample = {
  ...documentItemExample,
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T09:00:00Z",
  createdById: 401,
  active: true,
  serialNumbers: [{ id: 6901, number: "LS25-00417" }],
};

/** An account of the general ledger. The inventory module returns no ID. */
const account = () =>
  z.looseObject({
    name: z.string().nullish(),
    number: z.string().nullish(),
    type: z.string().nullish(),
    detailType: z.string().nullish(),
  });

export const itemAccounts = () => ({
  generalLedgerAccount: account().nullish(),
  costOfSaleAccount: account().nullish(),
  assetAccount: account().nullish(),
});

const materials = {
  name: "Materials",
  number: "5000",
  type: "Cost of Goods Sold",
  detailType: "Supplies and Materials",
};

export const itemAccountsExample = {
  generalLedgerAccount: materials,
  costOfSaleAccount: materials,
  assetAccount: { name: "Inventory", number: "1200", type: "Current Asset", detailType: "Inventory" },
};

/** Who canceled a document, when and why. */
export const cancellation = () => ({
  canceledReason: openEnum(...CANCELLATION_REASONS, "NotWarranty", "WarrantyRejected").nullish(),
  canceledById: z.int().nullish(),
  dateCanceled: utc().nullish(),
});
