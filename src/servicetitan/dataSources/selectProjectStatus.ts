import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import type { projectStatus } from "../records";
import { named, select } from "../select";

export const selectProjectStatus = select({
  label: "Select Project Status",
  plural: "project statuses",
  from: "jpm/project-statuses",
  search: {
    name: text({ label: "Name", comments: "Only statuses with this name.", example: "In Progress" }),
  },
  order: "name",
  entry: (one: Infer<typeof projectStatus>) => named(one),
  example: [
    { key: "101", label: "In Progress (ID: 101)" },
    { key: "102", label: "On Hold (ID: 102)" },
  ],
});
