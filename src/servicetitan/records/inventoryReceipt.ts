import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { addressExample, customField, customFieldExample, partialAddress, utc } from "./shared";
import { documentItem, documentItemExample, itemAccounts, itemAccountsExample } from "./stockParts";
import { TRANSACTION_STATUSES } from "./values";

const item = () =>
  z.looseObject({
    ...documentItem(),
    ...itemAccounts(),
    purchaseOrderItemId: z.int(),
    allocatedShipping: z.number().nullish(),
    allocatedTax: z.number().nullish(),
    allocatedOtherCosts: z.number().nullish(),
    fullyLandedUnitCost: z.number().nullish(),
  });

/** A receipt of the goods of a purchase order. */
export const inventoryReceipt = record(
  "inventoryReceipt",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      number: z.string(),
      vendorInvoiceNumber: z.string(),
      createdById: z.int().nullish(),
      memo: z.string(),
      purchaseOrderId: z.int(),
      billId: z.int().nullish(),
      jobId: z.int().nullish(),
      businessUnitId: z.int().nullish(),
      vendorId: z.int(),
      technicianId: z.int().nullish(),
      inventoryLocationId: z.int(),
      shipTo: partialAddress().nullish(),
      shipToDescription: z.string(),
      receiptAmount: z.number(),
      taxAmount: z.number(),
      shippingAmount: z.number(),
      receivedOn: utc().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      batchId: z.int().nullish(),
      syncStatus: openEnum(...TRANSACTION_STATUSES),
      budgetCodeId: z.int().nullish(),
      landedCostMethod: openEnum("None", "ByValue"),
      otherAmount: z.number().nullish(),
      items: z.array(item()),
      customFields: z.array(customField()),
    }),
  {
    id: 6551,
    active: true,
    number: "318",
    vendorInvoiceNumber: "INV-88120",
    createdById: 401,
    memo: "Delivered to the dock",
    purchaseOrderId: 1901,
    billId: 6401,
    jobId: 5001,
    businessUnitId: 201,
    vendorId: 1601,
    technicianId: 402,
    inventoryLocationId: 1701,
    shipTo: addressExample,
    shipToDescription: "Main Warehouse",
    receiptAmount: 210.5,
    taxAmount: 13.5,
    shippingAmount: 12,
    receivedOn: "2026-03-11T14:00:00Z",
    createdOn: "2026-03-11T14:00:00Z",
    modifiedOn: "2026-03-11T14:30:00Z",
    batchId: 31,
    syncStatus: "Posted",
    budgetCodeId: 61,
    landedCostMethod: "ByValue",
    otherAmount: 0,
    items: [
      {
        ...documentItemExample,
        id: 6651,
        ...itemAccountsExample,
        purchaseOrderItemId: 190101,
        allocatedShipping: 12,
        allocatedTax: 13.5,
        allocatedOtherCosts: 0,
        fullyLandedUnitCost: 105.25,
      },
    ],
    customFields: [customFieldExample],
  },
);
