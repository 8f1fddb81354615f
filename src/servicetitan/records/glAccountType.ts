import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

/** Types and subtypes of general ledger accounts; a subtype has a parent. */
export const glAccountType = record(
  "glAccountType",
  () =>
    z.looseObject({
      id: z.int(),
      parentTypeId: z.int().nullish().describe("ID of the type that this subtype belongs to"),
      name: z.string().nullish(),
      active: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 2202,
    parentTypeId: 2201,
    name: "Current Asset",
    active: true,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
