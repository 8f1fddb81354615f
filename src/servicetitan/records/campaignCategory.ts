import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const campaignCategory = record(
  "campaignCategory",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      active: z.boolean(),
      type: openEnum("Regular", "GoogleHomeServices"),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 301,
    name: "Direct Mail",
    active: true,
    type: "Regular",
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
