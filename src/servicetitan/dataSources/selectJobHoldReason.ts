import type { Infer } from "../../kit/action/record";
import type { jobHoldReason } from "../records";
import { named, select } from "../select";

export const selectJobHoldReason = select({
  label: "Select Job Hold Reason",
  plural: "reasons for which jobs are put on hold",
  from: "jpm/job-hold-reasons",
  // This list gives deactivated reasons too unless told otherwise.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof jobHoldReason>) => named(one),
  example: [
    { key: "101", label: "Waiting for parts (ID: 101)" },
    { key: "102", label: "Weather (ID: 102)" },
  ],
});
