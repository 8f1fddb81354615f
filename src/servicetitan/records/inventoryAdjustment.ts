import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import {
  batch,
  batchExample,
  customField,
  customFieldExample,
  externalData,
  externalDataExample,
  utc,
} from "./shared";
import { cancellation, movedItem, movedItemExample } from "./stockParts";
import { TRANSACTION_STATUSES } from "./values";

export const inventoryAdjustment = record(
  "inventoryAdjustment",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      number: z.string(),
      referenceNumber: z.string(),
      type: z.string(),
      inventoryLocationId: z.int(),
      businessUnitId: z.int().nullish(),
      projectId: z.int().nullish(),
      invoiceId: z.int().nullish(),
      createdById: z.int().nullish(),
      memo: z.string(),
      date: utc(),
      createdOn: utc(),
      modifiedOn: utc(),
      batchId: z.int().nullish(),
      batch: batch().nullish(),
      syncStatus: openEnum(...TRANSACTION_STATUSES),
      ...cancellation(),
      externalData: z.array(externalData()),
      items: z.array(z.looseObject({ ...movedItem(), totalCost: z.number() })),
      customFields: z.array(customField()),
    }),
  {
    id: 6701,
    active: true,
    number: "418",
    referenceNumber: "COUNT-0310",
    type: "Count",
    inventoryLocationId: 1701,
    businessUnitId: 201,
    projectId: 8001,
    invoiceId: 6001,
    createdById: 401,
    memo: "Counted after the March delivery",
    date: "2026-03-10T09:00:00Z",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:30:00Z",
    batchId: 31,
    batch: batchExample,
    syncStatus: "Posted",
    externalData: [externalDataExample],
    items: [{ ...movedItemExample, totalCost: 185 }],
    customFields: [customFieldExample],
  },
);
