import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { adjustmentFilters } from "../inputs/adjustment";
import { purchaseOrderFilters, purchaseOrderRequestFilters } from "../inputs/purchaseOrderFilters";
import { receiptFilters } from "../inputs/receipt";
import { returnFilters } from "../inputs/return";
import { transferFilters } from "../inputs/transfer";
import type {
  inventoryAdjustment,
  inventoryReceipt,
  inventoryReturn,
  inventoryTransfer,
  purchaseOrder,
  purchaseOrderRequest,
  returnType,
} from "../records";
import { nameLabel, numberLabel, select, selectCustomField, timeLabel } from "../select";

export const selectAdjustment = select({
  label: "Select Adjustment",
  from: "inventory/adjustments",
  search: { number: described(adjustmentFilters.number, "Only list adjustments with this number.") },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, number, type, date, referenceNumber }: Infer<typeof inventoryAdjustment>) =>
    numberLabel(number || id, type, timeLabel(date), referenceNumber),
  example: [
    { key: "6702", label: "#419 · Shrinkage · 2026-03-11 09:00 UTC" },
    { key: "6701", label: "#418 · Count · 2026-03-10 09:00 UTC · COUNT-0310" },
  ],
});

export const selectReceipt = select({
  label: "Select Receipt",
  from: "inventory/receipts",
  search: { number: described(receiptFilters.number, "Only list receipts with this number.") },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, number, receivedOn, vendorInvoiceNumber }: Infer<typeof inventoryReceipt>) =>
    numberLabel(number || id, timeLabel(receivedOn), vendorInvoiceNumber),
  example: [
    { key: "6552", label: "#319 · 2026-03-12 08:00 UTC" },
    { key: "6551", label: "#318 · 2026-03-11 14:00 UTC · INV-88120" },
  ],
});

export const selectReturn = select({
  label: "Select Return",
  from: "inventory/returns",
  search: { number: described(returnFilters.number, "Only list returns with this number.") },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, number, status, returnDate, referenceNumber }: Infer<typeof inventoryReturn>) =>
    numberLabel(number || id, status, timeLabel(returnDate), referenceNumber),
  example: [
    { key: "6752", label: "#208 · Pending · 2026-03-13 09:00 UTC" },
    { key: "6751", label: "#207 · Returned · 2026-03-12 09:00 UTC · RMA-88120" },
  ],
});

export const selectReturnType = select({
  label: "Select Return Type",
  from: "inventory/return-types",
  query: { activeOnly: true },
  inactive: { activeOnly: false },
  order: "name",
  entry: ({ id, name }: Infer<typeof returnType>) => nameLabel({ id, name }),
  example: [
    { key: "1751", label: "Defective (ID: 1751)" },
    { key: "1752", label: "Wrong item (ID: 1752)" },
  ],
});

export const selectTransfer = select({
  label: "Select Transfer",
  from: "inventory/transfers",
  search: { number: described(transferFilters.number, "Only list transfers with this number.") },
  order: "newest",
  entry: ({ id, number, transferType, status, date }: Infer<typeof inventoryTransfer>) =>
    numberLabel(number || id, transferType, status, timeLabel(date)),
  example: [
    { key: "6802", label: "#513 · Transfer · Pending · 2026-03-11 09:00 UTC" },
    { key: "6801", label: "#512 · Truck Replenishment · Received · 2026-03-10 09:00 UTC" },
  ],
});

export const selectPurchaseOrder = select({
  label: "Select Purchase Order",
  from: "inventory/purchase-orders",
  search: {
    number: purchaseOrderFilters.number,
    status: purchaseOrderFilters.status,
    jobId: purchaseOrderFilters.jobId,
  },
  order: "newest",
  entry: ({ number, id, status, date, summary }: Infer<typeof purchaseOrder>) =>
    numberLabel(number || id, status, date.slice(0, 10), summary),
  example: [
    { key: "1902", label: "#5003-001 · Pending · 2026-03-11 · Restock" },
    { key: "1901", label: "#5001-001 · Sent · 2026-03-10 · Heat pump for the upstairs unit" },
  ],
});

export const selectPurchaseOrderRequest = select({
  label: "Select Purchase Order Request",
  from: "inventory/purchase-orders/requests",
  search: {
    requestNumber: purchaseOrderRequestFilters.requestNumber,
    requestStatus: purchaseOrderRequestFilters.requestStatus,
  },
  order: "newest",
  entry: ({ requestNumber, id, requestStatus, date, summary }: Infer<typeof purchaseOrderRequest>) =>
    numberLabel(requestNumber || id, requestStatus, date.slice(0, 10), summary),
  example: [
    { key: "1952", label: "#R-1952 · PendingApproval · 2026-03-12 · Condensate pump" },
    { key: "1951", label: "#R-1951 · Approved · 2026-03-10 · Heat pump for the upstairs unit" },
  ],
});

export const selectPurchaseOrderType = select({
  label: "Select Purchase Order Type",
  from: "inventory/purchase-order-types",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "1801", label: "Job, special order (ID: 1801)" },
    { key: "1802", label: "Restock (ID: 1802)" },
  ],
});

export const selectTruck = select({
  label: "Select Truck",
  from: "inventory/trucks",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "101", label: "Truck 4 (ID: 101)" },
    { key: "102", label: "Truck 12 (ID: 102)" },
  ],
});

export const selectVendor = select({
  label: "Select Vendor",
  from: "inventory/vendors",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "1602", label: "Copper Works (ID: 1602)" },
    { key: "1601", label: "Northwind Supply (ID: 1601)" },
  ],
});

export const selectVendorCustomField = selectCustomField({
  record: "Vendor",
  from: "inventory/vendors/custom-fields",
});
