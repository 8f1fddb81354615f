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
  { id: 0, name: "string", active: true, createdOn: "string", modifiedOn: "string" },
);
