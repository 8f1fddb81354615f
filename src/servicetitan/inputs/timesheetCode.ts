import { id } from "../../kit/inputs";
import { active, changedBetween } from "./common";

export const timesheetCodeId = id({
  label: "Timesheet Code ID",
  comments: "The ID of the timesheet code.",
  dataSource: "selectTimesheetCode",
});

export const timesheetCodeFilters = { active, ...changedBetween };
