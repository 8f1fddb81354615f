import type { Infer } from "../../kit/action/record";
import type { jobCancelReason } from "../records";
import { named, select } from "../select";

export const selectJobCancelReason = select({
  label: "Select Job Cancel Reason",
  plural: "reasons for which jobs are cancelled",
  from: "jpm/job-cancel-reasons",
  // This list gives deactivated reasons too unless told otherwise.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof jobCancelReason>) => named(one),
  example: [
    { key: "71", label: "Customer moved (ID: 71)" },
    { key: "72", label: "Price (ID: 72)" },
  ],
});
