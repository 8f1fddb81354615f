import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described } from "../../kit/inputs";
import { reportCategoryId } from "../inputs/report";
import type { reportCategory, reportSummary } from "../records";
import { nameLabel, select } from "../select";

export const selectReport = select({
  label: "Select Report",
  from: ({ reportCategoryId, ...values }) => ({
    path: path`reporting/report-category/${reportCategoryId}/reports`,
    values,
  }),
  search: { reportCategoryId: described(reportCategoryId, "The category whose reports to list.") },
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof reportSummary>) => nameLabel(one),
  example: [
    { key: "3001", label: "Revenue by Business Unit (ID: 3001)" },
    { key: "3002", label: "Technician Scorecard (ID: 3002)" },
  ],
});

export const selectReportCategory = select({
  label: "Select Report Category",
  plural: "report categories",
  from: "reporting/report-categories",
  sort: "none",
  order: "name",
  // The ID is a word much like the name.
  entry: ({ id, name }: Infer<typeof reportCategory>) => name?.trim() || id,
  example: [
    { key: "marketing", label: "Marketing" },
    { key: "operations", label: "Operations" },
  ],
});
