import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { quotation } from "../records";
import { select } from "../select";

export const selectQuotation = select({
  label: "Select Quotation",
  plural: "quotations",
  from: "Quotation",
  search: { search, client_id: ofClient },
  sortBy: "newest",
  text: ({ title, client_name }: Infer<typeof quotation>) => [title, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "415", label: "Ten workstations · Northwind Dental (ID: 415)" },
    { key: "414", label: "New firewall · Contoso Farms (ID: 414)" },
  ],
});
