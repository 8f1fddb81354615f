import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { opportunity } from "../records";
import { select } from "../select";

export const selectOpportunity = select({
  label: "Select Opportunity",
  plural: "opportunities",
  from: "Opportunities",
  search: { search, client_id: ofClient },
  sortBy: "newest",
  text: ({ summary, client_name, oppcompanyname }: Infer<typeof opportunity>) =>
    [summary, client_name || oppcompanyname].filter(Boolean).join(" · "),
  example: [
    { key: "1824", label: "Managed service for 40 workstations · Northwind Dental (ID: 1824)" },
    { key: "1823", label: "New firewall · Fabrikam Architects (ID: 1823)" },
  ],
});
