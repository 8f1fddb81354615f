import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { projectFields } from "../inputs/project";
import type { projectSubStatus } from "../records";
import { named, select } from "../select";

export const selectProjectSubStatus = select({
  label: "Select Project Sub Status",
  plural: "project sub-statuses",
  from: "jpm/project-substatuses",
  search: { statusId: described(projectFields.statusId, "Only sub-statuses of this status.") },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof projectSubStatus>) => named(one),
  example: [
    { key: "111", label: "Permit requested (ID: 111)" },
    { key: "112", label: "Permit granted (ID: 112)" },
  ],
});
