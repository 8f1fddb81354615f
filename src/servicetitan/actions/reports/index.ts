export * from "./getReport";
export * from "./listDynamicValues";
export * from "./listReportCategories";
export * from "./listReports";
export * from "./runReport";
