import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

/** A note on a customer, a location or a lead. */
export const crmNote = record(
  "crmNote",
  () =>
    z.looseObject({
      id: z.int(),
      text: z.string(),
      isPinned: z.boolean(),
      createdById: z.int(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 10101,
    text: "Prefers to be called after 5 pm",
    isPinned: true,
    createdById: 401,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
