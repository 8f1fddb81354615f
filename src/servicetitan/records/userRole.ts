import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const userRole = record(
  "userRole",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      name: z.string(),
      createdOn: utc(),
      employeeType: openEnum("Employee", "Technician"),
    }),
  {
    id: 501,
    active: true,
    name: "Dispatcher",
    createdOn: "2026-01-05T15:00:00Z",
    employeeType: "Employee",
  },
);
