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
  {
    key: "selectCallReason",
    from: "jbce/call-reasons",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectCall",
    from: "telecom/v3/calls",
    params: { callerPhoneNumber: "8185550101", phoneNumberCalled: "8185550142", includeInactive: "true" },
    query: { ...newest, callerPhoneNumber: "8185550101", phoneNumberCalled: "8185550142", active: "Any" },
    records: [
      {
        id: 2,
        leadCall: {
          createdOn: "2026-03-10T09:00:00Z",
          from: "8185550101",
          customer: { id: 3001, name: "Dana Reyes" },
        },
      },
      { id: 1 },
    ],
    entries: [
      ["2", "#2 · 2026-03-10 09:00 UTC · 8185550101 · Dana Reyes"],
      ["1", "#1"],
    ],
  },
];
