import type { employeeTypes } from "./payroll";

export type TimesheetCode = {
  id: number;
  code: string;
  description: string | null;
  type: "Unpaid" | "Paid" | "ClockInOut" | "PaidTimeOff";
  applicableEmployeeType: "Technician" | "Employee" | "All";
  rateInfo: {
    hourlyRate: "EmployeeHourlyRate" | "CustomHourlyRate";
    customHourlyRate: number | null;
    rateMultiplier: number;
  };
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};

export type NonJobTimesheet = {
  id: number;
  employeeId: number;
  employeeType: (typeof employeeTypes)[number];
  timesheetCodeId: number;
  startedOn: string;
  endedOn: string | null;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};

/** A stored split. The API returns it without `active`, by which it can be filtered. */
export type JobSplit = {
  id: number;
  jobId: number;
  technicianId: number;
  /** In percent. */
  split: number;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};
