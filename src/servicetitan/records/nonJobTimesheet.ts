import { z } from "zod";
import { record } from "../../kit/action/record";
import { EMPLOYEE_TYPES } from "./values";

export const nonJobTimesheet = record(
  "nonJobTimesheet",
  () =>
    z.looseObject({
      id: z.int(),
      employeeId: z.int(),
      employeeType: z.enum(EMPLOYEE_TYPES),
      timesheetCodeId: z.int(),
      startedOn: z.string(),
      endedOn: z.string().nullable(),
      createdOn: z.string(),
      modifiedOn: z.string(),
      active: z.boolean(),
    }),
  {
    id: 7201,
    employeeId: 401,
    employeeType: "Technician",
    timesheetCodeId: 751,
    startedOn: "2026-03-10T09:00:00Z",
    endedOn: "2026-03-10T11:00:00Z",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    active: true,
  },
);
