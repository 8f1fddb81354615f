import { viewQuery } from "../inputs/view";
import type { View } from "../records";
import { nameWithId, select } from "../select";

export const selectView = select<View>({
  label: "Select View",
  plural: "views",
  from: "view",
  search: { query: viewQuery },
  byName: true,
  entry: ({ id, name }) => nameWithId(id, name),
  example: [
    { key: "11", label: "My open tickets (ID: 11)" },
    { key: "12", label: "Unassigned tickets (ID: 12)" },
  ],
});
