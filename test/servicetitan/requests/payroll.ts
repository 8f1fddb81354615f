import type { Row } from "../../support/requests";

const path = "/payroll/v2/tenant/4150001";

const item = { payrollId: "801", amount: "75.50", activityCodeId: "701", date: "2026-03-10" };
const sentItem = { payrollId: 801, amount: 75.5, activityCodeId: 701, date: "2026-03-10T00:00:00Z" };

const times = {
  appointmentId: "5101",
  technicianId: "401",
  dispatchedOn: "2026-03-10T09:00:00Z",
  arrivedOn: "2026-03-10T09:30:00Z",
};
const sentTimes = { ...times, appointmentId: 5101, technicianId: 401 };

export const payroll: Row[] = [
  {
    key: "listActivityCodes",
    params: { active: "any", modifiedOnOrAfter: "2026-03-10" },
    method: "GET",
    path: `${path}/activity-codes`,
    query: { active: "Any", modifiedOnOrAfter: "2026-03-10T00:00:00Z" },
  },
  {
    key: "getActivityCode",
    params: { activityCodeId: "701" },
    method: "GET",
    path: `${path}/activity-codes/701`,
  },
  {
    key: "listPayrolls",
    params: { employeeType: "technician", status: "pending", startedOnOrAfter: "2026-03-09" },
    method: "GET",
    path: `${path}/payrolls`,
    query: { employeeType: "Technician", status: "Pending", startedOnOrAfter: "2026-03-09T00:00:00Z" },
  },
  {
    key: "listTechnicianPayrolls",
    params: { technicianId: "401", status: "Paid" },
    method: "GET",
    path: `${path}/technicians/401/payrolls`,
    query: { status: "Paid" },
  },
  {
    key: "listEmployeePayrolls",
    params: { employeeId: "402", endedOnOrBefore: "2026-04-01" },
    method: "GET",
    path: `${path}/employees/402/payrolls`,
    query: { endedOnOrBefore: "2026-04-01T00:00:00Z" },
  },
  {
    key: "listGrossPayItems",
    params: { employeeType: "Employee", employeeId: "402", payrollIds: ["801", "802"] },
    method: "GET",
    path: `${path}/gross-pay-items`,
    query: { employeeType: "Employee", employeeId: "402", payrollIds: "801,802" },
  },
  {
    key: "createGrossPayItem",
    params: { ...item, invoiceId: "6001", budgetCodeId: "61", memo: "Bonus" },
    method: "POST",
    path: `${path}/gross-pay-items`,
    body: { ...sentItem, invoiceId: 6001, budgetCodeId: 61, memo: "Bonus" },
  },
  {
    key: "updateGrossPayItem",
    params: {
      grossPayItemId: "7001",
      ...item,
      amount: "0",
      invoiceId: "6001",
      fieldsToClear: ["budgetCodeId", "memo"],
    },
    method: "PUT",
    path: `${path}/gross-pay-items/7001`,
    body: { ...sentItem, amount: 0, invoiceId: 6001, budgetCodeId: null, memo: null },
  },
  {
    key: "deleteGrossPayItem",
    params: { grossPayItemId: "7001" },
    method: "DELETE",
    path: `${path}/gross-pay-items/7001`,
  },
  {
    key: "listPayrollAdjustments",
    params: { employeeIds: ["401", "402"], postedOnOrAfter: "2026-03-10", active: "false" },
    method: "GET",
    path: `${path}/payroll-adjustments`,
    query: { employeeIds: "401,402", postedOnOrAfter: "2026-03-10T00:00:00Z", active: "False" },
  },
  {
    key: "getPayrollAdjustment",
    params: { payrollAdjustmentId: "901", employeeType: "Technician" },
    method: "GET",
    path: `${path}/payroll-adjustments/901`,
    query: { employeeType: "Technician" },
  },
  {
    key: "createPayrollAdjustment",
    params: {
      employeeType: "Technician",
      employeeId: "401",
      postedOn: "2026-03-10",
      amount: "-20.25",
      memo: "",
      hours: "2.5",
      rate: "31",
      quantity: "0",
      activityCodeId: "701",
      invoiceId: "6001",
    },
    method: "POST",
    path: `${path}/payroll-adjustments`,
    body: {
      employeeType: "Technician",
      employeeId: 401,
      postedOn: "2026-03-10T00:00:00Z",
      amount: -20.25,
      hours: 2.5,
      rate: 31,
      quantity: 0,
      activityCodeId: 701,
      invoiceId: 6001,
    },
  },
  {
    key: "listJobTimesheets",
    params: { jobId: "5001", technicianId: "401", startedOn: "2026-03-10" },
    method: "GET",
    path: `${path}/jobs/5001/timesheets`,
    query: { technicianId: "401", startedOn: "2026-03-10T00:00:00Z" },
  },
  {
    key: "listTimesheetsOfJobs",
    params: { jobIds: ["5001", "5002"], active: "Any" },
    method: "GET",
    path: `${path}/jobs/timesheets`,
    query: { jobIds: "5001,5002", active: "Any" },
  },
  {
    key: "createJobTimesheet",
    params: { jobId: "5001", ...times, doneOn: "2026-03-10T11:00:00Z" },
    method: "POST",
    path: `${path}/jobs/5001/timesheets`,
    body: { ...sentTimes, doneOn: "2026-03-10T11:00:00Z" },
  },
  {
    key: "updateJobTimesheet",
    params: {
      jobId: "5001",
      timesheetId: "7101",
      ...times,
      doneOn: "2026-03-10T11:00:00Z",
      fieldsToClear: ["canceledOn"],
    },
    method: "PUT",
    path: `${path}/jobs/5001/timesheets/7101`,
    body: { ...sentTimes, doneOn: "2026-03-10T11:00:00Z", canceledOn: null },
  },
];
