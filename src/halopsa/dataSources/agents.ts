import { search } from "../inputs/common";
import { select } from "../select";

export const selectAgent = select({
  label: "Select Agent",
  plural: "agents",
  from: "Agent",
  search: { search },
  sortBy: "name",
  whole: true,
  example: [
    { key: "3", label: "Priya Shah (ID: 3)" },
    { key: "5", label: "Tom Becker (ID: 5)" },
  ],
});
