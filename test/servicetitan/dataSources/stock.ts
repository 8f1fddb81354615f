import { namedEntries, namedRecords, newest, type Row } from "./row";

export const stock: Row[] = [
  {
    key: "selectAdjustment",
    from: "inventory/adjustments",
    params: { number: "418", includeInactive: true },
    query: { ...newest, number: "418", active: "Any" },
    records: [
      {
        id: 6701,
        number: "418",
        type: "Count",
        date: "2026-03-10T09:00:00Z",
        referenceNumber: "COUNT-0310",
      },
      { id: 6700, number: "", referenceNumber: "" },
    ],
    entries: [
      ["6701", "#418 · Count · 2026-03-10 09:00 UTC · COUNT-0310"],
      ["6700", "#6700"],
    ],
  },
  {
    key: "selectReceipt",
    from: "inventory/receipts",
    params: { number: "1042-001" },
    query: { ...newest, number: "1042-001" },
    records: [
      {
        id: 6551,
        number: "1042-001",
        receivedOn: "2026-03-11T14:00:00Z",
        vendorInvoiceNumber: "INV-88120",
      },
      { id: 6550, number: "1041-001", receivedOn: null },
    ],
    entries: [
      ["6551", "#1042-001 · 2026-03-11 14:00 UTC · INV-88120"],
      ["6550", "#1041-001"],
    ],
  },
  {
    key: "selectReturn",
    from: "inventory/returns",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: [
      {
        id: 6751,
        number: "207",
        status: "Returned",
        returnDate: "2026-03-12T09:00:00Z",
        referenceNumber: "RMA-88120",
      },
    ],
    entries: [["6751", "#207 · Returned · 2026-03-12 09:00 UTC · RMA-88120"]],
  },
  {
    key: "selectReturnType",
    from: "inventory/return-types",
    query: { ...newest, activeOnly: "true" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectReturnType",
    name: "with inactive types",
    from: "inventory/return-types",
    params: { includeInactive: true },
    query: { ...newest, activeOnly: "false" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectTransfer",
    from: "inventory/transfers",
    params: { number: "512" },
    query: { ...newest, number: "512" },
    records: [
      {
        id: 6801,
        number: "512",
        transferType: "Truck Replenishment",
        status: "Received",
        date: "2026-03-10T09:00:00Z",
      },
    ],
    entries: [["6801", "#512 · Truck Replenishment · Received · 2026-03-10 09:00 UTC"]],
  },
];
