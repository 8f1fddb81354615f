export const employeeTypes = ["Technician", "Employee"] as const;
export const payrollStatuses = ["Pending", "Expired", "Approved", "Paid", "Locked"] as const;

type EmployeeType = (typeof employeeTypes)[number];

export type ActivityCode = {
  id: number;
  name: string;
  code: string;
  earningCategory: "Timesheet" | "Commission" | "Reimbursement";
  isDiscretionary: boolean;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};

export type Payroll = {
  id: number;
  startedOn: string;
  endedOn: string;
  employeeId: number;
  employeeType: EmployeeType;
  status: (typeof payrollStatuses)[number];
  burdenRate: number | null;
  managerApprovedOn: string | null;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};

/** A stored gross pay item. Fields of related records are added when it is returned, and `active` by its feed. */
export type GrossPayItem = {
  id: number;
  payrollId: number;
  amount: number;
  activityCodeId: number;
  date: string;
  invoiceId: number | null;
  budgetCodeId: number | null;
  memo: string | null;
  active: boolean;
  deleted: boolean;
  createdOn: string;
  modifiedOn: string;
};

export type PayrollAdjustment = {
  id: number;
  employeeType: EmployeeType;
  employeeId: number;
  postedOn: string;
  amount: number;
  memo: string | null;
  activityCodeId: number | null;
  invoiceId: number | null;
  hours: number | null;
  rate: number | null;
  quantity: number | null;
  type: "Direct";
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};

export type JobTimesheet = {
  id: number;
  jobId: number;
  appointmentId: number;
  technicianId: number;
  dispatchedOn: string | null;
  arrivedOn: string | null;
  canceledOn: string | null;
  doneOn: string | null;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};
