import { nth, type Shape } from "./shape";

export const split: Shape = ({ id, index, active, createdOn, world }) => {
  const { jobId, technicianId } = nth(world.assignments, index);
  return { id, jobId, technicianId, split: 100, createdOn, active };
};

export const adjustment: Shape = ({ id, index, active, createdOn, world }) => ({
  id,
  employeeType: "Technician",
  employeeId: nth(world.technicians, index).id,
  postedOn: createdOn,
  amount: 25 + index,
  memo: "Safety bonus",
  activityCodeId: null,
  invoiceId: null,
  hours: null,
  rate: null,
  quantity: null,
  type: "Direct",
  createdOn,
  active,
});

export const timesheet: Shape = ({ id, index, active, createdOn, world }) => {
  const { jobId, appointmentId, technicianId } = nth(world.assignments, index);
  const { start } = nth(world.appointments, index);
  return {
    id,
    jobId,
    appointmentId,
    technicianId,
    dispatchedOn: start,
    arrivedOn: start,
    canceledOn: active ? null : start,
    doneOn: null,
    createdOn,
    active,
  };
};

export const activityCode: Shape = ({ id, index, active, createdOn }) => ({
  id,
  name: ["Regular hours", "Sales commission", "Mileage"][index % 3],
  code: `AC${index + 1}`,
  earningCategory: ["Timesheet", "Commission", "Reimbursement"][index % 3],
  createdOn,
  isDiscretionary: false,
  active,
});

export const timesheetCode: Shape = ({ id, index, active, createdOn }) => ({
  id,
  code: `TC${index + 1}`,
  description: ["Shop time", "Lunch", "Vacation"][index % 3],
  type: ["Paid", "Unpaid", "PaidTimeOff"][index % 3],
  applicableEmployeeType: "All",
  rateInfo: { hourlyRate: "EmployeeHourlyRate", customHourlyRate: null, rateMultiplier: 1 },
  createdOn,
  active,
});

export const grossPayItem: Shape = ({ id, index, active, createdOn, world }) => {
  const { jobId, technicianId } = nth(world.assignments, index);
  return {
    id,
    employeeId: technicianId,
    employeeType: "Technician",
    businessUnitName: nth(world.businessUnits, index).name,
    payrollId: 1 + Math.floor(index / 10),
    date: createdOn,
    activity: "Working",
    amount: 120 + index,
    amountAdjustment: 0,
    grossPayItemType: "TimesheetTime",
    startedOn: createdOn,
    endedOn: createdOn,
    paidDurationHours: 4,
    paidTimeType: "Regular",
    jobId,
    jobNumber: String(jobId),
    createdOn,
    active,
  };
};

export const settings: Shape = ({ index, createdOn, active, world }) => ({
  employeeId: nth(world.technicians, index).id,
  employeeType: "Technician",
  externalPayrollId: `P-${index + 1}`,
  hourlyRate: 32.5,
  managerId: null,
  payrollBusinessUnitId: nth(world.businessUnits, index).id,
  isIncludedInPayroll: true,
  hireDate: createdOn,
  createdOn,
  active,
  customFields: [],
});

export const activityCategory: Shape = ({ id, index, active, createdOn }) => ({
  id,
  name: ["Meal", "Training", "Travel"][index % 3],
  type: ["Meal", "Training", "Travel"][index % 3],
  allowEdit: true,
  isDefault: index < 3,
  createdOn,
  active,
});

export const activityType: Shape = ({ id, index, active, createdOn }) => ({
  id,
  code: `AT${index + 1}`,
  categoryId: 1 + (index % 3),
  description: ["Lunch", "Safety training", "Drive to the supplier"][index % 3],
  icon: "clock",
  businessUnitId: null,
  isUsersHomeBusinessUnit: true,
  laborTypeId: null,
  isTechnicianProfileLaborType: true,
  visibleToRoles: [],
  defaultTagTypeIds: [],
  tagAssociation: "Allow",
  jobAssociation: "Allow",
  projectAssociation: "Allow",
  projectLabelAssociation: "DoNotAllow",
  budgetCodeAssociation: "DoNotAllow",
  laborTypeAssociation: "Allow",
  memoAssociation: "Allow",
  defaultMemo: null,
  dontAllowToChangeMemo: false,
  dontAllowToChangeTag: false,
  isArchived: !active,
  isDraft: false,
  isDefault: false,
  isInUse: true,
  active,
  createdOn,
});

export const activity: Shape = ({ id, index, active, createdOn, world }) => ({
  id,
  employeeId: nth(world.technicians, index).id,
  employeeType: "Technician",
  activityTypeId: 1 + (index % 3),
  startTime: createdOn,
  endTime: null,
  jobId: nth(world.jobs, index).id,
  appointmentId: null,
  projectId: null,
  projectLabel: null,
  laborTypeId: null,
  budgetCodeId: null,
  memo: null,
  tagTypes: [],
  startCoordinate: null,
  endCoordinate: null,
  active,
  modifiedById: null,
  createdOn,
});
