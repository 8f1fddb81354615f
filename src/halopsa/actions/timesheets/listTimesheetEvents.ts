import { list } from "../../api";
import { timesheetEventFilters } from "../../inputs/timesheet";
import { timesheetEvent } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const listTimesheetEvents = list({
  label: "List Timesheet Events",
  description: "Return time entries of agents",
  from: "TimesheetEvent",
  inputs: timesheetEventFilters,
  returns: timesheetEvent,
  whole: true,
});
