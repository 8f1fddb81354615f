import { namedEntries, namedRecords, newest, type Row } from "./row";

/** Modules with one picklist each. */
export const others: Row[] = [
  {
    key: "selectTruck",
    from: "inventory/trucks",
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
    key: "selectServiceAgreement",
    from: "service-agreements/service-agreements",
    params: { customerIds: "3001", status: "Activated" },
    query: { ...newest, customerIds: "3001", status: "Activated" },
    records: namedRecords,
    entries: namedEntries,
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
