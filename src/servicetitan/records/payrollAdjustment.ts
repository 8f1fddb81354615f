import { z } from "zod";
import { record } from "../../kit/action/record";
import { EMPLOYEE_TYPES } from "./values";

export const payrollAdjustment = record(
  "payrollAdjustment",
  () =>
    z.looseObject({
      id: z.int(),
      employeeType: z.enum(EMPLOYEE_TYPES),
      employeeId: z.int(),
      postedOn: z.string(),
      amount: z.number(),
      memo: z.string().nullable(),
      activityCodeId: z.int().nullable(),
      invoiceId: z.int().nullable(),
      hours: z.number().nullable(),
      rate: z.number().nullable(),
      quantity: z.number().nullable(),
      type: z.enum([
        "Direct",
        "CommissionBased",
        "Labor",
        "Advance",
        "SoldAdvance",
        "Scheduled",
        "AddOn",
        "MonthlyBonus",
        "BonusWOT",
      ]),
      createdOn: z.string(),
      modifiedOn: z.string(),
      active: z.boolean(),
    }),
  {
    id: 901,
    employeeType: "Technician",
    employeeId: 401,
    postedOn: "2026-03-10T09:00:00Z",
    amount: 75.5,
    memo: "Referral bonus",
    activityCodeId: 701,
    invoiceId: 6001,
    hours: 2.5,
    rate: 31,
    quantity: 1,
    type: "Direct",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    active: true,
  },
);
