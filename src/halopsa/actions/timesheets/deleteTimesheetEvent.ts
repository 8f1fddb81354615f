import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { timesheetEventId } from "../../inputs/timesheet";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const deleteTimesheetEvent = remove({
  label: "Delete Timesheet Event",
  description: "Delete a time entry by ID",
  inputs: { id: required(timesheetEventId) },
  run: (api, { id }) => api.delete(path`TimesheetEvent/${id}`),
});
