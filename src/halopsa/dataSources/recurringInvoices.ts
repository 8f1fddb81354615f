import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { recurringInvoice } from "../records";
import { select } from "../select";

export const selectRecurringInvoice = select({
  label: "Select Recurring Invoice",
  plural: "recurring invoices",
  from: "RecurringInvoice",
  search: { search, client_id: ofClient },
  sortBy: "newest",
  text: ({ name, reference, client_name }: Infer<typeof recurringInvoice>) =>
    [name || client_name, reference].filter(Boolean).join(" · "),
  example: [
    { key: "35", label: "Northwind Dental · Managed service (ID: 35)" },
    { key: "34", label: "Contoso Farms · Mailboxes (ID: 34)" },
  ],
});
