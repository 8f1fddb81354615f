import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const callReason = record(
  "callReason",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      isLead: z.boolean().describe("Whether calls with this reason count as leads"),
      active: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 8601,
    name: "Price shopper",
    isLead: true,
    active: true,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
