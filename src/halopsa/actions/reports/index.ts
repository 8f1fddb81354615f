export * from "./getReport";
export * from "./listReports";
export * from "./runReportQuery";
