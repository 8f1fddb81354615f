export * from "./getTimesheetCode";
export * from "./listTimesheetCodes";
