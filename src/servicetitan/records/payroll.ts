import { z } from "zod";
import { record } from "../../kit/action/record";
import { EMPLOYEE_TYPES, PAYROLL_STATUSES } from "./values";

export const payroll = record(
  "payroll",
  () =>
    z.looseObject({
      id: z.int(),
      startedOn: z.string(),
      endedOn: z.string(),
      employeeId: z.int(),
      employeeType: z.enum(EMPLOYEE_TYPES),
      status: z.enum(PAYROLL_STATUSES),
      burdenRate: z.number().nullable(),
      managerApprovedOn: z.string().nullable(),
      createdOn: z.string(),
      modifiedOn: z.string(),
      active: z.boolean(),
    }),
  {
    id: 801,
    startedOn: "2026-03-09T00:00:00Z",
    endedOn: "2026-03-15T00:00:00Z",
    employeeId: 401,
    employeeType: "Technician",
    status: "Pending",
    burdenRate: 12.5,
    managerApprovedOn: "2026-03-16T09:00:00Z",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    active: true,
  },
);
