import { text } from "../../kit/inputs";
import type { View } from "../records";
import { named, select } from "../select";

export const selectView = select<View>({
  label: "Select View",
  plural: "views",
  from: "view",
  search: {
    query: text({ label: "Query", comments: "Only views that contain this text.", example: "Unassigned" }),
  },
  byName: true,
  entry: ({ id, name }) => named(id, name),
  example: [
    { key: "11", label: "My open tickets (ID: 11)" },
    { key: "12", label: "Unassigned tickets (ID: 12)" },
  ],
});
