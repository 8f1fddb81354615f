import type { Infer } from "../../kit/action/record";
import { search } from "../inputs/common";
import type { agent } from "../records";
import { select } from "../select";

export const selectAgent = select({
  label: "Select Agent",
  plural: "agents",
  from: "Agent",
  search: { search },
  order: "name",
  whole: true,
  entry: ({ name }: Infer<typeof agent>) => name,
  example: [
    { key: "3", label: "Priya Shah (ID: 3)" },
    { key: "5", label: "Tom Becker (ID: 5)" },
  ],
});
