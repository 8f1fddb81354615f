import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A service level agreement. HaloPSA does not document its fields. */
export const sla = record(
  "sla",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      workday_id: field.reference(),
      priorities: z
        .array(
          z.looseObject({
            priorityid: field.integer(),
            name: field.text(),
            fixtime: field.number(),
            fixunits: field.text(),
            responsetime: field.number(),
            responseunits: field.text(),
          }),
        )
        .nullish(),
    }),
  {
    id: 1,
    name: "Standard",
    workday_id: 1,
    priorities: [
      {
        priorityid: 3,
        name: "Medium",
        fixtime: 16,
        fixunits: "Hours",
        responsetime: 4,
        responseunits: "Hours",
      },
    ],
  },
);
