import { namedEntries, namedRecords, newest, type Row } from "./row";

/** Modules with one picklist each. */
export const others: Row[] = [
  {
    key: "selectZone",
    from: "dispatch/zones",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectTruck",
    from: "inventory/trucks",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
];
