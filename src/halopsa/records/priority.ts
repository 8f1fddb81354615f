import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A priority of a service level agreement. Tickets name it by priorityid, which each agreement counts anew. */
export const priority = record(
  "priority",
  () =>
    z.looseObject({
      id: z.string().describe("A GUID"),
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
