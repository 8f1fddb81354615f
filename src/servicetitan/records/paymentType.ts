import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const paymentType = record(
  "paymentType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      modifiedOn: utc().nullish(),
      createdOn: utc().nullish(),
    }),
  { id: 2701, name: "Check", modifiedOn: "2026-01-05T15:00:00Z", createdOn: "2026-01-05T15:00:00Z" },
);
