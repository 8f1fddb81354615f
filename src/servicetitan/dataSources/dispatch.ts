import type { Infer } from "../../kit/action/record";
import type { zone } from "../records";
import { nameLabel, select } from "../select";

export const selectZone = select({
  label: "Select Zone",
  from: "dispatch/zones",
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof zone>) => nameLabel(one),
  example: [
    { key: "101", label: "North (ID: 101)" },
    { key: "102", label: "South (ID: 102)" },
  ],
});
