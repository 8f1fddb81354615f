import type { Infer } from "../../kit/action/record";
import type { tagType } from "../records";
import { named, select } from "../select";

export const selectTagType = select({
  label: "Select Tag Type",
  plural: "tag types",
  from: "settings/tag-types",
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof tagType>) => named(one),
  example: [
    { key: "101", label: "Dog on premises (ID: 101)" },
    { key: "102", label: "VIP (ID: 102)" },
  ],
});
