import { namedEntries, namedRecords, newest, type Row } from "./row";

export const timesheets: Row[] = [
  {
    key: "selectActivity",
    from: "timesheets/activities",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: [{ id: 7501, employeeId: 401, startTime: "2026-03-10T09:00:00Z" }],
    entries: [["7501", "#7501 · Employee 401 · 2026-03-10 09:00 UTC"]],
  },
  {
    key: "selectActivityType",
    from: "timesheets/activity-types",
    query: newest,
    records: [
      { id: 761, code: "TRAIN", description: "Training" },
      { id: 762, code: "MEET", description: null },
    ],
    entries: [
      ["762", "MEET (ID: 762)"],
      ["761", "TRAIN · Training (ID: 761)"],
    ],
  },
  {
    key: "selectActivityCategory",
    from: "timesheets/activity-categories",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
];
