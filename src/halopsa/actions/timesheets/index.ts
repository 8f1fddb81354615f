export * from "./createTimesheetEvent";
export * from "./deleteTimesheetEvent";
export * from "./getTimesheetEvent";
export * from "./listTimesheetEvents";
export * from "./listTimesheets";
export * from "./updateTimesheetEvent";
