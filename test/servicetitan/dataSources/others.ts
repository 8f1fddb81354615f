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
    key: "selectVendor",
    from: "inventory/vendors",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectCampaign",
    from: "marketing/campaigns",
    params: { name: "Spring", includeInactive: true },
    query: { ...newest, name: "Spring", active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectMembershipType",
    from: "memberships/membership-types",
    params: { includeInactive: true },
    query: { active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectEstimate",
    from: "sales/estimates",
    params: { jobNumber: "1042", includeInactive: "true" },
    query: { ...newest, jobNumber: "1042", active: "Any" },
    records: [{ id: 2, status: { value: 1, name: "Sold" }, name: "New water heater" }, { id: 1 }],
    entries: [
      ["2", "#2 · Sold · New water heater"],
      ["1", "#1"],
    ],
  },
];
