import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const form = record(
  "form",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      name: z.string().nullish(),
      published: z.boolean(),
      hasConditionalLogic: z.boolean(),
      hasTriggers: z.boolean(),
      createdById: z.int(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 201,
    active: true,
    name: "Safety Checklist",
    published: true,
    hasConditionalLogic: false,
    hasTriggers: true,
    createdById: 401,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-02-12T10:30:00Z",
  },
);
