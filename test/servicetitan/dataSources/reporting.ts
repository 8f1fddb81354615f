import { namedEntries, namedRecords, type Row } from "./row";

export const reporting: Row[] = [
  {
    key: "selectReportCategory",
    from: "reporting/report-categories",
    records: [{ id: "operations", name: "Operations" }, { id: "marketing", name: " " }, { name: "none" }],
    entries: [
      ["marketing", "marketing"],
      ["operations", "Operations"],
    ],
  },
  {
    key: "selectReport",
    from: "reporting/report-category/operations/reports",
    params: { reportCategoryId: "operations" },
    records: namedRecords,
    entries: namedEntries,
  },
];
