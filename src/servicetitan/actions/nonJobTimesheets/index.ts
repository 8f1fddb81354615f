export * from "./listNonJobTimesheets";
