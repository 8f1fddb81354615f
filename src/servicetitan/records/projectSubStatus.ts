import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const projectSubStatus = record(
  "projectSubStatus",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      statusId: z.int().describe("ID of the project status"),
      order: z.int(),
      modifiedOn: utc(),
      active: z.boolean(),
    }),
  {
    id: 111,
    name: "Permit requested",
    statusId: 101,
    order: 1,
    modifiedOn: "2026-01-05T15:00:00Z",
    active: true,
  },
);
