import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/**
 * A priority of a service level agreement. Tickets refer to it by priorityid, which is unique only within the
 * agreement.
 */
export const priority = record(
  "priority",
  () =>
    z.looseObject({
      id: z.string().describe("GUID"),
      priorityid: field.id(),
      slaid: field.reference(),
      name: field.text(),
      ishidden: field.flag(),
      colour: field.text(),
    }),
  {
    id: "7c1f0a52-0000-4000-8000-00c0ffee0003",
    priorityid: 3,
    slaid: 1,
    name: "Medium",
    ishidden: false,
    colour: "#fcc400",
  },
);
