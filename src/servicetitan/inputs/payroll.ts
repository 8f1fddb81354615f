import { choice, dateTime, described, id, ids, number, required, text } from "../../kit/inputs";
import { EMPLOYEE_TYPES, PAYROLL_STATUSES } from "../records/values";
import { active, changedBetween, commaSeparated } from "./common";

export const activityCodeId = id({
  label: "Activity Code ID",
  comments: "The ID of the payroll activity code.",
  dataSource: "selectActivityCode",
});

export const grossPayItemId = required(
  id({
    label: "Gross Pay Item ID",
    comments: "The ID of the gross pay item.",
    dataSource: "selectGrossPayItem",
  }),
);

export const payrollAdjustmentId = required(
  id({
    label: "Payroll Adjustment ID",
    comments: "The ID of the payroll adjustment.",
    dataSource: "selectPayrollAdjustment",
  }),
);

export const employeeType = choice(EMPLOYEE_TYPES, {
  label: "Employee Type",
  comments: "Whether the employee is a technician or works in the office.",
});

const onlyThisType = described(employeeType, "Only return records of technicians, or of office employees.");

const employeeId = id({
  label: "Employee ID",
  comments: "The employee or technician.",
  dataSource: "selectEmployee",
});

const invoiceId = id({
  label: "Invoice ID",
  comments: "The invoice that the pay is for.",
  dataSource: "selectInvoice",
});

const memo = text({ label: "Memo", comments: "A note about the pay.", example: "Referral bonus" });

export const payrollFilters = {
  startedOnOrAfter: dateTime({
    label: "Started On or After",
    comments: "Only return payrolls that start at or after this time.",
  }),
  endedOnOrBefore: dateTime({
    label: "Ended On or Before",
    comments: "Only return payrolls that end at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  approvedOnOrAfter: dateTime({
    label: "Approved On or After",
    comments: "Only return payrolls approved at or after this time.",
  }),
  status: choice(PAYROLL_STATUSES, { label: "Status", comments: "Only return payrolls with this status." }),
  active,
  ...changedBetween,
};

export const allPayrollFilters = { employeeType: onlyThisType, ...payrollFilters };

export const activityCodeFilters = { active, ...changedBetween };

export const grossPayItemFilters = {
  employeeType: onlyThisType,
  employeeId: described(employeeId, "Only return gross pay items of this employee."),
  payrollIds: commaSeparated(
    ids({
      label: "Payroll IDs",
      comments: "Only return gross pay items of these payrolls.",
      dataSource: "selectPayroll",
    }),
  ),
  dateOnOrAfter: dateTime({
    label: "Date On or After",
    comments: "Only return items dated at or after this time.",
  }),
  dateOnOrBefore: dateTime({
    label: "Date On or Before",
    comments: "Only return items dated at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  modifiedOnOrBefore: dateTime({
    label: "Modified On or Before",
    comments: "Only return items modified at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  ...changedBetween,
};

export const nonJobTimesheetFilters = {
  employeeId: described(employeeId, "Only return timesheets of this employee."),
  employeeType: onlyThisType,
  active,
  ...changedBetween,
};

/** The fields of a gross pay item. The API requires the first four in updates too. */
export const grossPayItemFields = {
  payrollId: required(
    id({
      label: "Payroll ID",
      comments: "The payroll that contains the item, which determines the employee.",
      dataSource: "selectPayroll",
    }),
  ),
  amount: required(
    number({
      label: "Amount",
      comments: "The amount to pay, in the tenant's currency.",
      example: "75.50",
      placeholder: "Enter an amount",
    }),
  ),
  activityCodeId: required(described(activityCodeId, "The activity code that the pay is recorded under.")),
  date: required(dateTime({ label: "Date", comments: "The date of the item." })),
  invoiceId,
  budgetCodeId: id({
    label: "Budget Code ID",
    comments: "The budget code of the item.",
    example: "61",
    placeholder: "Enter a budget code ID",
  }),
  memo,
};

export const payrollAdjustmentFilters = {
  employeeIds: commaSeparated(
    ids({
      label: "Employee IDs",
      comments: "Only return adjustments of these employees.",
      dataSource: "selectEmployee",
    }),
  ),
  postedOnOrAfter: dateTime({
    label: "Posted On or After",
    comments: "Only return adjustments posted at or after this time.",
  }),
  postedOnOrBefore: dateTime({
    label: "Posted On or Before",
    comments: "Only return adjustments posted at or before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  active,
  ...changedBetween,
};

const amountInput = (label: string, comments: string, example: string) =>
  number({ label, comments, example, placeholder: "Enter a number" });

export const payrollAdjustmentFields = {
  employeeType: required(employeeType),
  employeeId: required(described(employeeId, "The employee or technician whose pay is adjusted.")),
  postedOn: required(dateTime({ label: "Posted On", comments: "When the adjustment is posted." })),
  amount: amountInput("Amount", "The amount of the adjustment, in the tenant's currency.", "75.50"),
  memo,
  activityCodeId,
  invoiceId,
  hours: amountInput("Hours", "The number of hours.", "2.5"),
  rate: amountInput("Rate", "The rate per hour or unit, in the tenant's currency.", "31.00"),
  quantity: amountInput("Quantity", "The number of units.", "3"),
};
