import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { invoice } from "../records";
import { select } from "../select";

export const selectInvoice = select({
  label: "Select Invoice",
  plural: "invoices",
  from: "Invoice",
  search: { search, client_id: ofClient },
  sortBy: "newest",
  text: ({ invoicenumber, client_name }: Infer<typeof invoice>) =>
    [invoicenumber, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "1204", label: "INV-1204 · Northwind Dental (ID: 1204)" },
    { key: "1203", label: "INV-1203 · Contoso Farms (ID: 1203)" },
  ],
});
