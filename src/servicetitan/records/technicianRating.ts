import { z } from "zod";
import { record } from "../../kit/action/record";

export const technicianRating = record(
  "technicianRating",
  () =>
    z.looseObject({
      technicianId: z.int(),
      jobId: z.int(),
      rating: z.number(),
      active: z.boolean(),
      createdOn: z.string(),
      modifiedOn: z.string(),
    }),
  {
    technicianId: 401,
    jobId: 5001,
    rating: 9,
    active: true,
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
  },
);
