import { z } from "zod";
import { record } from "../../kit/action/record";

export const projectType = record(
  "projectType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      description: z.string(),
      createdById: z.int().nullish(),
    }),
  { id: 101, name: "Remodel", description: "Work over several visits" },
);
