import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { list } from "../../api";
import { reportCategoryId } from "../../inputs/report";
import { reportSummary } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-reporting-v2&operation=ReportCategoryReports_GetReports
export const listReports = list({
  label: "List Reports",
  description: "List the reports of a category",
  from: ({ reportCategoryId, ...values }) => ({
    path: path`reporting/report-category/${reportCategoryId}/reports`,
    values,
  }),
  sort: "none",
  inputs: { reportCategoryId: described(reportCategoryId, "The category whose reports to return.") },
  returns: reportSummary,
});
