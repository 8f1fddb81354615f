import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { customField, customFieldExample, html, partialAddress, utc } from "./shared";
import { PURCHASE_ORDER_REQUEST_STATUSES, PURCHASE_ORDER_STATUSES } from "./values";

const item = () =>
  z.looseObject({
    id: z.int(),
    skuId: z.int(),
    description: html(),
    createdOn: utc(),
    modifiedOn: utc(),
    skuName: z.string(),
    skuCode: z.string(),
    skuType: openEnum("Material", "Equipment"),
    vendorPartNumber: z.string(),
    quantity: z.number(),
    quantityReceived: z.number().describe("0 until a receipt is created"),
    cost: z.number().describe("Cost of one unit"),
    total: z.number(),
    serialNumbers: z.array(z.looseObject({ id: z.int(), number: z.string() })),
    status: z.string(),
    chargeable: z.boolean(),
    budgetCodeId: z.int().nullish(),
  });

/** The fields that purchase orders and the requests for them have in common. */
const commonFields = () => ({
  id: z.int(),
  invoiceId: z.int().nullish(),
  jobId: z.int().nullish(),
  projectId: z.int().nullish(),
  typeId: z.int(),
  vendorId: z.int(),
  technicianId: z.int().nullish(),
  businessUnitId: z.int().nullish(),
  inventoryLocationId: z.int().nullish().describe("ID of a warehouse or truck"),
  batchId: z.int().nullish(),
  date: utc(),
  requiredOn: utc().nullish(),
  createdOn: utc(),
  modifiedOn: utc(),
  total: z.number().describe("Cost of the items, tax and shipping"),
  tax: z.number(),
  shipping: z.number(),
  items: z.array(item()),
});

const commonExample = {
  jobId: 5001,
  typeId: 1801,
  vendorId: 1601,
  technicianId: 411,
  shipTo: {
    street: "801 N Brand Blvd",
    unit: "700",
    city: "Glendale",
    state: "CA",
    zip: "91203",
    country: "USA",
  },
  businessUnitId: 201,
  inventoryLocationId: 1701,
  vendorDocumentNumber: "INV-88213",
  date: "2026-03-10T00:00:00Z",
  requiredOn: "2026-03-13T00:00:00Z",
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T15:30:00Z",
  total: 3394.5,
  tax: 254.5,
  shipping: 40,
  summary: "Heat pump for the upstairs unit",
  items: [
    {
      id: 190101,
      skuId: 1301,
      description: "Heat pump, 3 ton",
      createdOn: "2026-03-10T09:00:00Z",
      modifiedOn: "2026-03-10T09:00:00Z",
      skuName: "Heat pump, 3 ton",
      skuCode: "HP-3T",
      skuType: "Equipment",
      vendorPartNumber: "NW-HP36",
      quantity: 1,
      quantityReceived: 0,
      cost: 3100,
      total: 3100,
      serialNumbers: [{ id: 190201, number: "SN-4471-0083" }],
      status: "Pending",
      chargeable: true,
    },
  ],
  customFields: [customFieldExample],
};

export const purchaseOrder = record(
  "purchaseOrder",
  () =>
    z.looseObject({
      number: z.string(),
      status: openEnum(...PURCHASE_ORDER_STATUSES),
      ...commonFields(),
      shipTo: partialAddress(),
      budgetCodeId: z.int().nullish(),
      vendorDocumentNumber: z.string(),
      sentOn: utc().nullish(),
      receivedOn: utc().nullish(),
      createdById: z.int().nullish().describe("ID of the user who created it"),
      summary: z.string(),
      customFields: z.array(customField()),
    }),
  {
    id: 1901,
    number: "5001-001",
    status: "Sent",
    ...commonExample,
    budgetCodeId: 61,
    sentOn: "2026-03-10T15:30:00Z",
    createdById: 402,
  },
);

/** A purchase order that a technician asks for, which the office approves or rejects. */
export const purchaseOrderRequest = record(
  "purchaseOrderRequest",
  () =>
    z.looseObject({
      requestNumber: z.string(),
      requestStatus: openEnum(...PURCHASE_ORDER_REQUEST_STATUSES),
      ...commonFields(),
      shipTo: partialAddress().nullish(),
      vendorDocumentNumber: z.string().nullish(),
      summary: z.string().nullish(),
      customFields: z.array(customField()).nullish(),
    }),
  { id: 1951, requestNumber: "R-1951", requestStatus: "PendingApproval", ...commonExample },
);
