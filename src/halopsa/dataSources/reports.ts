import { search } from "../inputs/common";
import { select } from "../select";

export const selectReport = select({
  label: "Select Report",
  plural: "reports",
  from: "Report",
  search: { search },
  sortBy: "name",
  example: [
    { key: "204", label: "Open tickets by team (ID: 204)" },
    { key: "205", label: "Unbilled time (ID: 205)" },
  ],
});
