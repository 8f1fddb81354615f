import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { checkTimes, jobTimesheetFields } from "../../inputs/jobTimesheet";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Timesheets_CreateJobTimesheet
export const createJobTimesheet = write({
  label: "Create Job Timesheet",
  description: "Create a timesheet for a job",
  inputs: { jobId, ...jobTimesheetFields },
  returns: modification,
  run: async (api, { jobId, ...body }) => {
    checkTimes(body);
    return api.post(path`payroll/jobs/${jobId}/timesheets`, body, { undocumented: true });
  },
});
