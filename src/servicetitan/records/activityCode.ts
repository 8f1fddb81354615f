import { z } from "zod";
import { record } from "../../kit/action/record";

export const activityCode = record(
  "activityCode",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      code: z.string(),
      earningCategory: z.enum(["Timesheet", "Commission", "Reimbursement"]),
      createdOn: z.string(),
      modifiedOn: z.string(),
      isDiscretionary: z.boolean(),
      active: z.boolean(),
    }),
  {
    id: 701,
    name: "Installation labor",
    code: "INST",
    earningCategory: "Timesheet",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    isDiscretionary: false,
    active: true,
  },
);
