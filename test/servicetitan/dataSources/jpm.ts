import { namedEntries, namedRecords, newest, type Row } from "./row";

export const jpm: Row[] = [
  {
    key: "selectAppointment",
    from: "jpm/appointments",
    params: { number: "1042-1", jobId: "5001", startsBefore: "2026-03-11" },
    query: { ...newest, number: "1042-1", jobId: "5001", startsBefore: "2026-03-11T00:00:00Z" },
    records: [
      { id: 2, appointmentNumber: "1042-1", start: "2026-03-10T09:00:00.1234567Z", status: "Scheduled" },
      { id: 1 },
    ],
    entries: [
      ["2", "#1042-1 · 2026-03-10 09:00 UTC · Scheduled"],
      ["1", "#1"],
    ],
  },
  {
    key: "selectJob",
    from: "jpm/jobs",
    params: { number: "1042", customerId: "3001" },
    query: { ...newest, number: "1042", customerId: "3001" },
    records: [
      { id: 3, jobNumber: "1042", jobStatus: "Scheduled", summary: "<p>AC is  not cooling</p>" },
      { id: 2, jobNumber: "1041", jobStatus: "", summary: null },
      { id: 1 },
    ],
    entries: [
      ["3", "#1042 · Scheduled · AC is not cooling"],
      ["2", "#1041"],
      ["1", "#1"],
    ],
  },
  {
    key: "selectJobCancelReason",
    name: "active ones",
    from: "jpm/job-cancel-reasons",
    query: { ...newest, active: "True" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectJobCancelReason",
    name: "with inactive records",
    from: "jpm/job-cancel-reasons",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectJobHoldReason",
    from: "jpm/job-hold-reasons",
    query: { ...newest, active: "True" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectJobType",
    from: "jpm/job-types",
    params: { name: "Tune-Up" },
    query: { name: "Tune-Up", orderBy: "id", orderByDirection: "desc" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProject",
    from: "jpm/projects",
    params: { customerId: "3001", locationId: "3201", createdBefore: "2026-04-01" },
    query: { ...newest, customerId: "3001", locationId: "3201", createdBefore: "2026-04-01T00:00:00Z" },
    records: [
      { id: 2, number: "17", name: " " },
      { id: 1, number: "16", name: "Kitchen remodel" },
    ],
    entries: [
      ["2", "#17 (ID: 2)"],
      ["1", "Kitchen remodel (ID: 1)"],
    ],
  },
  {
    key: "selectProjectStatus",
    from: "jpm/project-statuses",
    params: { name: "In Progress" },
    query: { ...newest, name: "In Progress" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProjectSubStatus",
    from: "jpm/project-substatuses",
    params: { statusId: "101" },
    query: { ...newest, statusId: "101" },
    records: namedRecords,
    entries: namedEntries,
  },
  { key: "selectProjectType", from: "jpm/project-types", records: namedRecords, entries: namedEntries },
  {
    key: "selectJobCustomField",
    from: "jpm/jobs/custom-fields",
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectProjectCustomField",
    from: "jpm/projects/custom-fields",
    records: namedRecords,
    entries: namedEntries,
  },
];
