import { list } from "../../api";
import { reportCategory } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-reporting-v2&operation=ReportCategories_GetCategories
export const listReportCategories = list({
  label: "List Report Categories",
  description: "List the categories that reports are sorted into",
  from: "reporting/report-categories",
  sort: "none",
  inputs: {},
  returns: reportCategory,
});
