import type { Infer } from "../../kit/action/record";
import type { status } from "../records";
import { select } from "../select";

export const selectStatus = select({
  label: "Select Status",
  plural: "ticket statuses",
  from: "Status",
  order: "own",
  whole: true,
  entry: ({ name }: Infer<typeof status>) => name,
  example: [
    { key: "1", label: "New (ID: 1)" },
    { key: "2", label: "In Progress (ID: 2)" },
  ],
});
