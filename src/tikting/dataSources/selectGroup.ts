import { select } from "../select";

export const selectGroup = select({
  label: "Select Group",
  plural: "groups",
  list: "groups",
  text: ({ group }) => group,
  example: [
    { key: "3", label: "Service Desk" },
    { key: "4", label: "Network" },
  ],
});
