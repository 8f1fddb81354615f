import type { Infer } from "../../kit/action/record";
import type { priority } from "../records";
import { select } from "../select";

// Every service level agreement has priorities of its own, counted from 1: tickets name them by that count.
export const selectPriority = select({
  label: "Select Priority",
  plural: "priorities",
  from: "Priority",
  order: "own",
  whole: true,
  key: ({ priorityid }) => priorityid,
  entry: ({ name, slaid }: Infer<typeof priority>) => `${name} · SLA ${slaid}`,
  example: [
    { key: "1", label: "Critical · SLA 1 (ID: 1)" },
    { key: "3", label: "Medium · SLA 1 (ID: 3)" },
  ],
});
