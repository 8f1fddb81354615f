import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { list } from "../../api";
import { reportCategoryId, reportId, reportParameters } from "../../inputs/report";
import { reportRow } from "../../records";
import { reportColumns } from "../../records/columns";

// https://developer.servicetitan.io/api-details/#api=tenant-reporting-v2&operation=ReportCategoryReports_GetData
export const runReport = list({
  label: "Run Report",
  description: "Run a report and return its rows",
  from: ({ reportCategoryId, reportId, parameters = [], ...values }) => ({
    path: path`reporting/report-category/${reportCategoryId}/reports/${reportId}/data`,
    values,
    body: { parameters },
  }),
  sort: "none",
  pageSize: { usual: 1000, largest: 25_000 },
  columns: reportColumns,
  inputs: {
    reportCategoryId,
    reportId: described(
      reportId,
      "The report to run. ServiceTitan runs the same report only a few times per minute; the step waits if necessary.",
    ),
    parameters: reportParameters,
  },
  returns: reportRow,
});
