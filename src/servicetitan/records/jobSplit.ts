import { z } from "zod";
import { record } from "../../kit/action/record";

export const jobSplit = record(
  "jobSplit",
  () =>
    z.looseObject({
      id: z.int(),
      jobId: z.int(),
      technicianId: z.int(),
      split: z.number(),
      createdOn: z.string(),
      modifiedOn: z.string(),
    }),
  {
    id: 7301,
    jobId: 5001,
    technicianId: 401,
    split: 50,
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
  },
);
