import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { jobId } from "../../inputs/job";
import { checkTimes, jobTimesheetFields, timesheetId } from "../../inputs/jobTimesheet";
import { putWhole } from "../../putWhole";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Timesheets_UpdateJobTimesheet
// Also calls GET payroll/jobs/{jobId}/timesheets.
export const updateJobTimesheet = update({
  label: "Update Job Timesheet",
  description: "Update a timesheet of a job",
  inputs: { jobId, timesheetId, ...jobTimesheetFields },
  clearable: ["canceledOn", "doneOn"],
  returns: modification,
  run: async (api, { jobId, timesheetId, ...body }, { logger }) => {
    checkTimes(body);
    return putWhole(
      api,
      path`payroll/jobs/${jobId}/timesheets/${timesheetId}`,
      body,
      {
        name: `Timesheet ${timesheetId}`,
        id: timesheetId,
        list: path`payroll/jobs/${jobId}/timesheets`,
        query: { active: "Any" },
        within: `job ${jobId}`,
        kept: { canceledOn: "Canceled On", doneOn: "Done On" },
        check: (whole) => checkTimes(whole as unknown as typeof body),
        warn: (message) => logger.warn(message),
      },
      { undocumented: true },
    );
  },
});
