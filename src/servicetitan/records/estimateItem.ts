import { z } from "zod";
import { record } from "../../kit/action/record";
import { html, utc } from "./shared";

export const estimateItem = record(
  "estimateItem",
  () =>
    z.looseObject({
      id: z.int(),
      sku: z.looseObject({
        id: z.int(),
        name: z.string().describe("Code in the pricebook"),
        displayName: z.string(),
        type: z.string(),
        soldHours: z.number(),
        generalLedgerAccountId: z.int().nullish(),
        generalLedgerAccountName: z.string().nullish(),
        modifiedOn: utc(),
      }),
      skuAccount: z.string().nullish(),
      description: html(),
      membershipTypeId: z.int().nullish(),
      qty: z.number(),
      unitRate: z.number(),
      total: z.number(),
      unitCost: z.number(),
      totalCost: z.number(),
      itemGroupName: z.string().nullish(),
      itemGroupRootId: z.int().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      chargeable: z.boolean().nullish(),
      invoiceItemId: z.int().nullish().describe("ID of the invoice item created from this item"),
      budgetCodeId: z.int().nullish(),
    }),
  {
    id: 111,
    sku: {
      id: 1101,
      name: "HP-3T",
      displayName: "Heat pump, 3 ton",
      type: "Equipment",
      soldHours: 6,
      generalLedgerAccountId: 2101,
      generalLedgerAccountName: "Install Revenue",
      modifiedOn: "2026-01-05T15:00:00Z",
    },
    skuAccount: "Install Revenue",
    description: "Heat pump with installation",
    qty: 1,
    unitRate: 5200,
    total: 5200,
    unitCost: 3100,
    totalCost: 3100,
    itemGroupName: "",
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
    chargeable: true,
  },
);

/** An item as its update returns it. */
export const updatedEstimateItem = record(
  "updatedEstimateItem",
  () => estimateItem.schema().extend({ estimateId: z.int() }),
  { ...estimateItem.example, estimateId: 101 },
);
