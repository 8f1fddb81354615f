import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const note = record(
  "note",
  () =>
    z.looseObject({
      text: z.string(),
      isPinned: z.boolean(),
      createdById: z.int(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    text: "The customer prefers mornings",
    isPinned: false,
    createdById: 401,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
