import { namedEntries, namedRecords, newest, type Row } from "./row";

export const warehouses: Row[] = [
  {
    key: "selectWarehouse",
    from: "inventory/warehouses",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
];
