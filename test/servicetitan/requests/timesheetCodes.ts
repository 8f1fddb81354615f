import type { Row } from "../../support/requests";

const path = "/payroll/v2/tenant/4150001";

export const timesheetCodes: Row[] = [
  {
    key: "listTimesheetCodes",
    params: { active: "any", modifiedOnOrAfter: "2026-03-10" },
    method: "GET",
    path: `${path}/timesheet-codes`,
    query: { active: "Any", modifiedOnOrAfter: "2026-03-10T00:00:00Z" },
  },
  {
    key: "getTimesheetCode",
    params: { timesheetCodeId: "751" },
    method: "GET",
    path: `${path}/timesheet-codes/751`,
  },
  {
    key: "listNonJobTimesheets",
    params: { employeeId: "401", employeeType: "technician", active: "False" },
    method: "GET",
    path: `${path}/non-job-timesheets`,
    query: { employeeId: "401", employeeType: "Technician", active: "False" },
  },
  {
    key: "listJobSplits",
    params: { jobId: "5001", active: "Any" },
    method: "GET",
    path: `${path}/jobs/5001/splits`,
    query: { active: "Any" },
  },
  {
    key: "listSplitsOfJobs",
    params: { jobIds: ["5001", "5002"], createdBefore: "2026-04-01" },
    method: "GET",
    path: `${path}/jobs/splits`,
    query: { jobIds: "5001,5002", createdBefore: "2026-04-01T00:00:00Z" },
  },
];
