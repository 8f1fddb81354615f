import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { timesheetEventFields, timesheetEventId } from "../../inputs/timesheet";
import { timesheetEvent } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const updateTimesheetEvent = update({
  label: "Update Timesheet Event",
  description: "Update a time entry; blank inputs leave their fields unchanged",
  inputs: { id: required(timesheetEventId), ...timesheetEventFields, additionalFields },
  returns: timesheetEvent,
  run: (api, record) => api.save("TimesheetEvent", record),
});
