import { namedEntries, namedRecords, newest, type Row } from "./row";

export const memberships: Row[] = [
  {
    key: "selectMembership",
    from: "memberships/memberships",
    params: { customerIds: "601", includeInactive: true },
    query: { ...newest, customerIds: "601", active: "Any" },
    records: [
      { id: 1102, status: "Active", customerId: 601, from: "2026-01-06T00:00:00Z" },
      { id: 1101, status: "Expired", customerId: 601, from: null },
      { status: "Active", customerId: 601 },
    ],
    entries: [
      ["1102", "#1102 · Active · Customer 601 · 2026-01-06"],
      ["1101", "#1101 · Expired · Customer 601"],
    ],
  },
  {
    key: "selectMembershipCustomField",
    from: "memberships/memberships/custom-fields",
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
    key: "selectRecurringService",
    from: "memberships/recurring-services",
    params: { locationIds: 701 },
    query: { ...newest, locationIds: "701" },
    records: [
      { id: 1602, name: "Plumbing Inspection", locationId: 701, from: "2026-01-06T00:00:00Z" },
      { id: 1601, name: "HVAC Tune-Up", locationId: 701 },
    ],
    entries: [
      ["1602", "#1602 · Plumbing Inspection · Location 701 · 2026-01-06"],
      ["1601", "#1601 · HVAC Tune-Up · Location 701"],
    ],
  },
  {
    key: "selectRecurringServiceEvent",
    from: "memberships/recurring-service-events",
    params: { locationId: "701", status: "won", createdOnOrAfter: "2026-01-01" },
    query: { locationId: "701", status: "Won", createdOnOrAfter: "2026-01-01T00:00:00Z" },
    records: [
      { id: 2001, locationRecurringServiceName: "HVAC Tune-Up", date: "2026-04-01T00:00:00Z", status: "Won" },
      { id: 2002, locationRecurringServiceName: null, date: "2026-10-01T00:00:00Z", status: "Won" },
    ],
    entries: [
      ["2001", "#2001 · HVAC Tune-Up · 2026-04-01 · Won"],
      ["2002", "#2002 · 2026-10-01 · Won"],
    ],
  },
  {
    key: "selectRecurringServiceType",
    from: "memberships/recurring-service-types",
    params: { membershipTypeId: "101", includeInactive: true },
    query: { ...newest, membershipTypeId: "101", active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
];
