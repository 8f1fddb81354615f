import { namedEntries, namedRecords, newest, type Row } from "./row";

export const purchasing: Row[] = [
  {
    key: "selectPurchaseOrder",
    from: "inventory/purchase-orders",
    params: { number: "5001-001", status: "sent", jobId: "5001" },
    query: { ...newest, number: "5001-001", status: "Sent", jobId: "5001" },
    records: [
      {
        id: 1902,
        number: "5001-001",
        status: "Sent",
        date: "2026-03-10T00:00:00Z",
        summary: "Heat pump for the upstairs unit",
      },
      { id: 1901, number: "", status: "Pending", date: "2026-03-09T00:00:00Z", summary: "" },
    ],
    entries: [
      ["1902", "#5001-001 · Sent · 2026-03-10 · Heat pump for the upstairs unit"],
      ["1901", "#1901 · Pending · 2026-03-09"],
    ],
  },
  {
    key: "selectPurchaseOrderRequest",
    from: "inventory/purchase-orders/requests",
    params: { requestNumber: "R-1951", requestStatus: "PendingApproval" },
    query: { ...newest, requestNumber: "R-1951", requestStatus: "PendingApproval" },
    records: [
      {
        id: 1951,
        requestNumber: "R-1951",
        requestStatus: "PendingApproval",
        date: "2026-03-10T00:00:00Z",
        summary: null,
      },
    ],
    entries: [["1951", "#R-1951 · PendingApproval · 2026-03-10"]],
  },
  {
    key: "selectPurchaseOrderType",
    from: "inventory/purchase-order-types",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectVendorCustomField",
    from: "inventory/vendors/custom-fields",
    records: [{ id: 2, name: "Region" }],
    entries: [["2", "Region (ID: 2)"]],
  },
];
