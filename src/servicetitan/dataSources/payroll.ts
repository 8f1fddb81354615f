import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described } from "../../kit/inputs";
import { jobId } from "../inputs/job";
import { grossPayItemFilters, payrollAdjustmentFilters, payrollFilters } from "../inputs/payroll";
import type {
  activityCode,
  grossPayItem,
  jobTimesheet,
  payroll,
  payrollAdjustment,
  timesheetCode,
} from "../records";
import { numberLabel, select, timeLabel } from "../select";

const employeeLabel = (id: number | null | undefined) => (id ? `Employee ${id}` : undefined);

export const selectActivityCode = select({
  label: "Select Activity Code",
  from: "payroll/activity-codes",
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, code, name }: Infer<typeof activityCode>) =>
    `${[code, name].filter(Boolean).join(" · ")} (ID: ${id})`,
  example: [
    { key: "701", label: "INST · Installation labor (ID: 701)" },
    { key: "702", label: "REF · Referral bonus (ID: 702)" },
  ],
});

export const selectPayroll = select({
  label: "Select Payroll",
  from: "payroll/payrolls",
  search: { status: payrollFilters.status, startedOnOrAfter: payrollFilters.startedOnOrAfter },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, employeeId, startedOn, status }: Infer<typeof payroll>) =>
    numberLabel(id, employeeLabel(employeeId), timeLabel(startedOn), status),
  example: [
    { key: "802", label: "#802 · Employee 402 · 2026-03-09 00:00 UTC · Pending" },
    { key: "801", label: "#801 · Employee 401 · 2026-03-09 00:00 UTC · Pending" },
  ],
});

export const selectGrossPayItem = select({
  label: "Select Gross Pay Item",
  from: "payroll/gross-pay-items",
  search: {
    payrollIds: grossPayItemFilters.payrollIds,
    employeeId: described(grossPayItemFilters.employeeId, "Only list gross pay items of this employee."),
  },
  order: "newest",
  entry: ({ id, employeeId, date, amount }: Infer<typeof grossPayItem> & { id?: number }) =>
    numberLabel(id, employeeLabel(employeeId), timeLabel(date), String(amount)),
  example: [
    { key: "7002", label: "#7002 · Employee 402 · 2026-03-10 09:00 UTC · 120" },
    { key: "7001", label: "#7001 · Employee 401 · 2026-03-10 09:00 UTC · 75.5" },
  ],
});

export const selectPayrollAdjustment = select({
  label: "Select Payroll Adjustment",
  from: "payroll/payroll-adjustments",
  search: { employeeIds: payrollAdjustmentFilters.employeeIds },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, employeeId, postedOn, amount }: Infer<typeof payrollAdjustment>) =>
    numberLabel(id, employeeLabel(employeeId), timeLabel(postedOn), String(amount)),
  example: [
    { key: "902", label: "#902 · Employee 402 · 2026-03-10 09:00 UTC · 120" },
    { key: "901", label: "#901 · Employee 401 · 2026-03-10 09:00 UTC · 75.5" },
  ],
});

export const selectJobTimesheet = select({
  label: "Select Job Timesheet",
  from: ({ jobId, ...values }) => ({ path: path`payroll/jobs/${jobId}/timesheets`, values }),
  search: { jobId },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, technicianId, dispatchedOn }: Infer<typeof jobTimesheet>) =>
    numberLabel(id, `Technician ${technicianId}`, timeLabel(dispatchedOn)),
  example: [
    { key: "7102", label: "#7102 · Technician 402 · 2026-03-10 09:00 UTC" },
    { key: "7101", label: "#7101 · Technician 401 · 2026-03-10 09:00 UTC" },
  ],
});

export const selectTimesheetCode = select({
  label: "Select Timesheet Code",
  from: "payroll/timesheet-codes",
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, code, description }: Infer<typeof timesheetCode>) =>
    `${[code, description].filter(Boolean).join(" · ")} (ID: ${id})`,
  example: [
    { key: "752", label: "MEET · Meeting (ID: 752)" },
    { key: "751", label: "TRAIN · Training (ID: 751)" },
  ],
});
