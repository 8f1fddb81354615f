import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { reportCategoryId, reportId } from "../../inputs/report";
import { report } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-reporting-v2&operation=ReportCategoryReports_Get
export const getReport = read({
  label: "Get Report",
  description: "Describe a report: its parameters and its columns",
  inputs: { reportCategoryId, reportId },
  returns: report,
  run: (api, { reportCategoryId, reportId }) =>
    api.get(path`reporting/report-category/${reportCategoryId}/reports/${reportId}`),
});
