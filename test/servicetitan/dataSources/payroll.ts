import { newest, type Row } from "./row";

const time = "2026-03-10T09:00:00Z";

export const payroll: Row[] = [
  {
    key: "selectActivityCode",
    from: "payroll/activity-codes",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: [
      { id: 702, code: "REF", name: "Referral bonus" },
      { id: 701, code: "INST", name: "Installation labor" },
    ],
    entries: [
      ["701", "INST · Installation labor (ID: 701)"],
      ["702", "REF · Referral bonus (ID: 702)"],
    ],
  },
  {
    key: "selectPayroll",
    from: "payroll/payrolls",
    params: { status: "Pending" },
    query: { ...newest, status: "Pending" },
    records: [{ id: 801, employeeId: 401, startedOn: time, status: "Pending" }],
    entries: [["801", "#801 · Employee 401 · 2026-03-10 09:00 UTC · Pending"]],
  },
  {
    key: "selectGrossPayItem",
    from: "payroll/gross-pay-items",
    params: { payrollIds: ["801"], employeeId: "401" },
    query: { ...newest, payrollIds: "801", employeeId: "401" },
    records: [{ id: 7001, employeeId: 401, date: time, amount: 75.5 }],
    entries: [["7001", "#7001 · Employee 401 · 2026-03-10 09:00 UTC · 75.5"]],
  },
  {
    key: "selectPayrollAdjustment",
    from: "payroll/payroll-adjustments",
    params: { employeeIds: ["401"], includeInactive: true },
    query: { ...newest, employeeIds: "401", active: "Any" },
    records: [{ id: 901, employeeId: 401, postedOn: time, amount: 20 }],
    entries: [["901", "#901 · Employee 401 · 2026-03-10 09:00 UTC · 20"]],
  },
  {
    key: "selectJobTimesheet",
    from: "payroll/jobs/5001/timesheets",
    params: { jobId: "5001" },
    query: newest,
    records: [{ id: 7101, technicianId: 401, dispatchedOn: time }],
    entries: [["7101", "#7101 · Technician 401 · 2026-03-10 09:00 UTC"]],
  },
  {
    key: "selectTimesheetCode",
    from: "payroll/timesheet-codes",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: [
      { id: 751, code: "TRAIN", description: "Training" },
      { id: 752, code: "MEET", description: null },
    ],
    entries: [
      ["752", "MEET (ID: 752)"],
      ["751", "TRAIN · Training (ID: 751)"],
    ],
  },
];
