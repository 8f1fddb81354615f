import type { Infer } from "../../kit/action/record";
import type { projectType } from "../records";
import { named, select } from "../select";

export const selectProjectType = select({
  label: "Select Project Type",
  plural: "project types",
  from: "jpm/project-types",
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof projectType>) => named(one),
  example: [
    { key: "101", label: "Remodel (ID: 101)" },
    { key: "102", label: "New construction (ID: 102)" },
  ],
});
