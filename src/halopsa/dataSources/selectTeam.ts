import type { Infer } from "../../kit/action/record";
import type { team } from "../records";
import { select } from "../select";

export const selectTeam = select({
  label: "Select Team",
  plural: "teams",
  from: "Team",
  order: "name",
  whole: true,
  entry: ({ name }: Infer<typeof team>) => name,
  example: [
    { key: "1", label: "1st Line Support (ID: 1)" },
    { key: "2", label: "Projects (ID: 2)" },
  ],
});
