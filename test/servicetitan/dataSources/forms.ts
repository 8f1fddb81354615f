import { namedEntries, namedRecords, newest, type Row } from "./row";

export const forms: Row[] = [
  {
    key: "selectForm",
    from: "forms/forms",
    params: { name: "unit", includeInactive: true },
    query: { ...newest, name: "unit", active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectJobAttachment",
    from: "forms/jobs/5001/attachments",
    params: { jobId: "5001", createdBefore: "2026-03-11" },
    query: { ...newest, createdBefore: "2026-03-11T00:00:00Z" },
    records: [
      { id: 9002, fileName: "invoice.pdf" },
      { id: 9001, fileName: null },
    ],
    entries: [
      ["9002", "invoice.pdf (ID: 9002)"],
      ["9001", "(ID: 9001)"],
    ],
  },
];
