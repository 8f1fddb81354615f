import { select } from "../select";

export const selectPriority = select({
  label: "Select Priority",
  plural: "priorities",
  list: "priorities",
  text: ({ priority }) => priority,
  example: [
    { key: "2", label: "High" },
    { key: "3", label: "Normal" },
  ],
});
