import type { Infer } from "../../kit/action/record";
import { purchaseOrderFilters, purchaseOrderRequestFilters } from "../inputs/purchaseOrderFilters";
import type { purchaseOrder, purchaseOrderRequest } from "../records";
import { nameLabel, numberLabel, select, selectCustomField } from "../select";

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
