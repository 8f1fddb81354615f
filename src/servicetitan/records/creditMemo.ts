import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import {
  addressExample,
  batch,
  batchExample,
  namedCustomField,
  namedCustomFieldExample,
  partialAddress,
  reference,
  utc,
} from "./shared";

const day = () => z.string().describe("Date");

export const creditMemo = record(
  "creditMemo",
  () =>
    z.looseObject({
      id: z.int(),
      date: day(),
      referenceNumber: z.string().nullish(),
      subTotal: z.number(),
      salesTax: z.number(),
      salesTaxCode: reference().extend({ taxRate: z.number() }).nullish(),
      total: z.number(),
      balance: z.number(),
      appliedTo: z
        .array(
          z.looseObject({
            appliedId: z.int(),
            appliedTo: z.int().describe("ID of the invoice"),
            appliedAmount: z.number(),
            appliedOn: day(),
            appliedBy: z.string().nullish(),
            appliedToReferenceNumber: z.string().nullish(),
          }),
        )
        .nullish(),
      customer: reference().nullish(),
      customerAddress: partialAddress().nullish(),
      location: reference().nullish(),
      locationAddress: partialAddress().nullish(),
      businessUnit: reference().nullish(),
      syncStatus: openEnum("Pending", "Posted", "Exported").nullish(),
      batch: batch().nullish(),
      customFields: z.array(namedCustomField()).nullish(),
      createdOn: utc(),
      createdBy: z.string().nullish(),
      modifiedOn: utc(),
      modifiedBy: z.string().nullish(),
      description: z.string().nullish(),
      active: z.boolean(),
      importId: z.string().nullish(),
      exportId: z.string().nullish(),
    }),
  {
    id: 6801,
    date: "2026-03-14",
    referenceNumber: "CM-6801",
    subTotal: 50,
    salesTax: 3.75,
    salesTaxCode: { id: 102, name: "Springfield", taxRate: 0.075 },
    total: 53.75,
    balance: 0,
    appliedTo: [
      {
        appliedId: 6811,
        appliedTo: 5003,
        appliedAmount: 53.75,
        appliedOn: "2026-03-14",
        appliedBy: "Dana Reyes",
        appliedToReferenceNumber: "5001",
      },
    ],
    customer: { id: 601, name: "Jordan Smith" },
    customerAddress: addressExample,
    location: { id: 701, name: "Jordan Smith" },
    locationAddress: addressExample,
    businessUnit: { id: 201, name: "Service" },
    syncStatus: "Posted",
    batch: batchExample,
    customFields: [namedCustomFieldExample],
    createdOn: "2026-03-14T15:00:00Z",
    createdBy: "Dana Reyes",
    modifiedOn: "2026-03-14T15:10:00Z",
    modifiedBy: "Dana Reyes",
    description: "Refund for the late visit",
    active: true,
    importId: "CM-2041",
    exportId: "QB-20418",
  },
);

export const updatedCreditMemo = record(
  "updatedCreditMemo",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      summary: z.string().nullish(),
      date: day(),
      businessUnitId: z.int(),
    }),
  { id: 6801, active: true, summary: "Refund for the late visit", date: "2026-03-14", businessUnitId: 201 },
);

const account = () =>
  z.looseObject({
    id: z.int(),
    name: z.string().nullish(),
    number: z.string().nullish(),
    type: z.string().nullish(),
  });

const item = () =>
  z.looseObject({
    id: z.int(),
    active: z.boolean(),
    description: z.string().nullish(),
    quantity: z.number(),
    cost: z.number(),
    price: z.number(),
    type: z.string().nullish(),
    skuName: z.string().nullish(),
    skuId: z.int(),
    total: z.number(),
    taxable: z.boolean(),
    revenueGeneralLedgerAccount: account().nullish(),
    expensesGeneralLedgerAccount: account().nullish(),
    createdOn: utc(),
    createdBy: z.string().nullish(),
    businessUnit: reference().nullish(),
  });

const itemExample = {
  id: 6821,
  active: true,
  description: "Credit for the late visit",
  quantity: 1,
  cost: 0,
  price: 50,
  type: "Service",
  skuName: "CREDIT",
  skuId: 1001,
  total: 50,
  taxable: true,
  revenueGeneralLedgerAccount: { id: 101, name: "Service Revenue", number: "4000", type: "Income" },
  expensesGeneralLedgerAccount: { id: 102, name: "Materials", number: "5000", type: "Cost of Goods Sold" },
  createdOn: "2026-03-14T15:00:00Z",
  createdBy: "Dana Reyes",
  businessUnit: { id: 201, name: "Service" },
};

/** An item in the list of one credit memo. */
export const creditMemoItem = record("creditMemoItem", item, itemExample);

/** An item in the list of all credit memos. */
export const creditMemosItem = record("creditMemosItem", () => item().extend({ creditMemoId: z.int() }), {
  ...itemExample,
  creditMemoId: 6801,
});

/** A credit memo with the amounts that were applied. */
export const creditMemoSplits = record(
  "creditMemoSplits",
  () =>
    z.looseObject({
      id: z.int(),
      splits: z.array(z.looseObject({ invoiceId: z.int(), amount: z.number() })).nullish(),
    }),
  { id: 6801, splits: [{ invoiceId: 5003, amount: 53.75 }] },
);

/** Which credit memos were marked as exported. */
export const exportedCreditMemos = record(
  "exportedCreditMemos",
  () =>
    z.array(
      z.looseObject({ creditMemoId: z.int(), success: z.boolean(), errorMessage: z.string().nullish() }),
    ),
  [{ creditMemoId: 6801, success: true }],
);
