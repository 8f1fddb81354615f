import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { project } from "../records";
import { select } from "../select";

export const selectProject = select({
  label: "Select Project",
  plural: "projects",
  from: "Projects",
  search: { search, client_id: ofClient },
  sortBy: "newest",
  text: ({ summary, client_name }: Infer<typeof project>) =>
    [summary, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "1612", label: "Move the email to Microsoft 365 · Northwind Dental (ID: 1612)" },
    { key: "1611", label: "Office move · Contoso Farms (ID: 1611)" },
  ],
});
