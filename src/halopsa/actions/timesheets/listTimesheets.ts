import { list } from "../../api";
import { timesheetFilters } from "../../inputs/timesheet";
import { timesheet } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listTimesheets = list({
  label: "List Timesheets",
  description: "Return the days of agents, with their hours and time entries",
  from: "Timesheet",
  inputs: timesheetFilters,
  returns: timesheet,
  whole: true,
});
