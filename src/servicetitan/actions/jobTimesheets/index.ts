export * from "./createJobTimesheet";
export * from "./listJobTimesheets";
export * from "./listTimesheetsOfJobs";
export * from "./updateJobTimesheet";
