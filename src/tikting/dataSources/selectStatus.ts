import { select } from "../select";

export const selectStatus = select({
  label: "Select Status",
  plural: "statuses",
  list: "status",
  text: ({ status }) => status,
  example: [
    { key: "1", label: "Open" },
    { key: "2", label: "Pending" },
  ],
});
