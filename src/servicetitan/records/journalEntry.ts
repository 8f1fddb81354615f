import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { namedCustomField, namedCustomFieldExample, reference, utc } from "./shared";
import { JOURNAL_SYNC_STATUSES, JOURNAL_TRANSACTION_TYPES } from "./values";

const day = () => z.string().describe("Date");
const numbered = () => z.looseObject({ id: z.int(), number: z.string().nullish() });

export const journalEntry = record(
  "journalEntry",
  () =>
    z.looseObject({
      id: z.string().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      number: z.int(),
      name: z.string().nullish(),
      source: openEnum("ServiceTitan", "External"),
      status: openEnum("Open", "Closed"),
      syncStatus: openEnum(...JOURNAL_SYNC_STATUSES),
      versionId: z.int(),
      lastSyncVersionId: z.int().nullish(),
      message: z.string().nullish(),
      postDate: day().nullish(),
      exportedOn: utc().nullish(),
      exportedBy: reference().nullish(),
      customFields: z.array(namedCustomField()).nullish(),
      url: z.string().nullish(),
      isEmpty: z.boolean(),
    }),
  {
    id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    createdOn: "2026-03-31T22:00:00Z",
    modifiedOn: "2026-04-01T08:30:00Z",
    number: 318,
    name: "March adjustments",
    source: "ServiceTitan",
    status: "Closed",
    syncStatus: "Synced",
    versionId: 3,
    lastSyncVersionId: 3,
    message: "Posted to the March ledger",
    postDate: "2026-03-31",
    exportedOn: "2026-04-01T08:30:00Z",
    exportedBy: { id: 401, name: "Dana Reyes" },
    customFields: [namedCustomFieldExample],
    url: "https://go.servicetitan.com/#/JournalEntry/318",
    isEmpty: false,
  },
);

const account = () =>
  z.looseObject({
    id: z.int(),
    number: z.string().nullish(),
    name: z.string().nullish(),
    type: z.string().nullish(),
    subtype: z.string().nullish(),
  });

const accountExample = {
  id: 102,
  number: "5000",
  name: "Materials",
  type: "Cost of Goods Sold",
  subtype: "Supplies and Materials",
};

/** The lines of an entry with the same account and business unit, added up. */
export const journalEntrySummary = record(
  "journalEntrySummary",
  () =>
    z.looseObject({
      postDate: day().nullish(),
      account: account(),
      credit: z.number(),
      debit: z.number(),
      memo: z.string().nullish(),
      businessUnit: reference().nullish(),
    }),
  {
    postDate: "2026-03-31",
    account: accountExample,
    credit: 0,
    debit: 3280,
    memo: "Cost of goods of March",
    businessUnit: { id: 201, name: "Service" },
  },
);

const transaction = () =>
  z.looseObject({
    id: z.int(),
    type: openEnum(...JOURNAL_TRANSACTION_TYPES),
    refNumber: z.string().nullish(),
  });

/** One line of an entry. */
export const journalEntryDetails = record(
  "journalEntryDetails",
  () =>
    z.looseObject({
      postDate: day().nullish(),
      account: account(),
      debit: z.number(),
      credit: z.number(),
      memo: z.string().nullish(),
      quantity: z.number().nullish(),
      unitAmount: z.number().nullish(),
      externalObjects: z
        .array(
          z.looseObject({
            id: z.string().nullish(),
            type: z.string().nullish(),
            name: z.string().nullish(),
            url: z.string().nullish(),
          }),
        )
        .nullish(),
      transaction: transaction().nullish(),
      businessUnit: reference().nullish(),
      customer: reference().nullish(),
      vendor: reference().nullish(),
      inventoryLocation: reference().nullish(),
      job: numbered().nullish(),
      customerLocation: reference().nullish(),
      paymentType: reference().nullish(),
      project: numbered().nullish(),
      serviceAgreement: numbered().nullish(),
      appliedTo: transaction().nullish(),
      sku: z
        .looseObject({
          id: z.int(),
          type: openEnum("Service", "Material", "Equipment", "PriceModifier", "Unspecified").nullish(),
          code: z.string().nullish(),
        })
        .nullish(),
      transactionDate: day().nullish(),
      budgetCodeId: z.int().nullish(),
    }),
  {
    postDate: "2026-03-31",
    account: accountExample,
    debit: 3280,
    credit: 0,
    memo: "Heat pump for job 5001",
    quantity: 1,
    unitAmount: 3280,
    externalObjects: [
      { id: "1042", type: "Bill", name: "Acme Supply 1042", url: "https://erp.example.com/bills/1042" },
    ],
    transaction: { id: 6401, type: "Bill", refNumber: "AP-2041" },
    businessUnit: { id: 201, name: "Service" },
    customer: { id: 601, name: "Jordan Smith" },
    vendor: { id: 7101, name: "Acme Supply" },
    inventoryLocation: { id: 6101, name: "Main Warehouse" },
    job: { id: 5001, number: "5001" },
    customerLocation: { id: 701, name: "Jordan Smith" },
    paymentType: { id: 2701, name: "Check" },
    project: { id: 5050, number: "5050" },
    serviceAgreement: { id: 6901, number: "SA-690" },
    appliedTo: { id: 5003, type: "Invoice", refNumber: "5001" },
    sku: { id: 1101, type: "Equipment", code: "HP-3T" },
    transactionDate: "2026-03-12",
  },
);
