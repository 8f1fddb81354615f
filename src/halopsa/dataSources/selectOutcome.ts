import type { Infer } from "../../kit/action/record";
import type { outcome } from "../records";
import { select } from "../select";

export const selectOutcome = select({
  label: "Select Outcome",
  plural: "kinds of action",
  from: "Outcome",
  order: "name",
  whole: true,
  entry: (one: Infer<typeof outcome>) => one.outcome || one.buttonname,
  example: [
    { key: "7", label: "Private Note (ID: 7)" },
    { key: "16", label: "Email User (ID: 16)" },
  ],
});
