import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import type { jobType } from "../records";
import { named, select } from "../select";

export const selectJobType = select({
  label: "Select Job Type",
  plural: "job types",
  from: "jpm/job-types",
  search: {
    name: text({ label: "Name", comments: "Only job types with this name.", example: "Tune-Up" }),
  },
  inactive: { active: "Any" },
  // This list has no sort, but an order of its own.
  query: { orderBy: "id", orderByDirection: "desc" },
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof jobType>) => named(one),
  example: [
    { key: "101", label: "HVAC Install (ID: 101)" },
    { key: "102", label: "Tune-Up (ID: 102)" },
  ],
});
