import { z } from "zod";
import { record } from "../../kit/action/record";

export const timesheetCode = record(
  "timesheetCode",
  () =>
    z.looseObject({
      id: z.int(),
      code: z.string(),
      description: z.string().nullable(),
      type: z.enum(["Unpaid", "Paid", "ClockInOut", "PaidTimeOff"]),
      applicableEmployeeType: z.enum(["Technician", "Employee", "All"]),
      rateInfo: z.looseObject({
        hourlyRate: z.enum(["EmployeeHourlyRate", "CustomHourlyRate"]),
        customHourlyRate: z.number().nullable(),
        rateMultiplier: z.number(),
      }),
      createdOn: z.string(),
      modifiedOn: z.string(),
      active: z.boolean(),
    }),
  {
    id: 751,
    code: "TRAIN",
    description: "Training",
    type: "Paid",
    applicableEmployeeType: "All",
    rateInfo: { hourlyRate: "CustomHourlyRate", customHourlyRate: 24.5, rateMultiplier: 1 },
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    active: true,
  },
);
