import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { lognewticket, timesheetEventFields } from "../../inputs/timesheet";
import { timesheetEvent } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const createTimesheetEvent = write({
  label: "Create Timesheet Event",
  description: "Record time that an agent has spent",
  inputs: { ...requiring({ ...timesheetEventFields, lognewticket }, "start_date"), additionalFields },
  returns: timesheetEvent,
  run: (api, record) => api.save("TimesheetEvent", record),
});
