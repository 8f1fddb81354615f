import type { Infer } from "../../kit/action/record";
import type { callReason } from "../records";
import { nameLabel, select } from "../select";

export const selectCallReason = select({
  label: "Select Call Reason",
  from: "jbce/call-reasons",
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof callReason>) => nameLabel(one),
  example: [
    { key: "8601", label: "Price shopper (ID: 8601)" },
    { key: "8602", label: "Wrong number (ID: 8602)" },
  ],
});
