import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const jobCancelReason = record(
  "jobCancelReason",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 21,
    name: "Customer canceled",
    active: true,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
