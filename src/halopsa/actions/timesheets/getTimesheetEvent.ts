import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { timesheetEventId } from "../../inputs/timesheet";
import { timesheetEvent } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const getTimesheetEvent = read({
  label: "Get Timesheet Event",
  description: "Return a single time entry by ID",
  inputs: { id: required(timesheetEventId), includedetails },
  returns: timesheetEvent,
  run: (api, { id, ...query }) => api.get(path`TimesheetEvent/${id}`, query),
});
