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
];
