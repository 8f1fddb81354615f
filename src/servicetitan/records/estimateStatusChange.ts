import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const estimateStatusChanges = record(
  "estimateStatusChanges",
  () =>
    z.array(
      z.looseObject({
        id: z.int(),
        oldStatus: z.string().nullish(),
        newStatus: z.string().nullish(),
        createdOn: utc(),
        createdById: z.int().nullish().describe("ID of the user who changed the status"),
      }),
    ),
  [
    {
      id: 121,
      oldStatus: "Open",
      newStatus: "Sold",
      createdOn: "2026-01-06T16:30:00Z",
      createdById: 401,
    },
  ],
);
