import type { Infer } from "../../kit/action/record";
import { invoiceFilters } from "../inputs/invoice";
import type { invoice } from "../records";
import { numbered, select } from "../select";

const { number, customerId, jobNumber, invoicedOnOrAfter, invoicedOnBefore } = invoiceFilters;

export const selectInvoice = select({
  label: "Select Invoice",
  plural: "invoices",
  description: "Select an Invoice from a dropdown menu (up to 10,000 Invoices)",
  from: "accounting/invoices",
  search: { number, customerId, jobNumber, invoicedOnOrAfter, invoicedOnBefore },
  inactive: { activeState: "All" },
  order: "newest",
  entry: ({ referenceNumber, id, customer, invoiceDate, total }: Infer<typeof invoice>) =>
    numbered(referenceNumber || id, customer?.name, invoiceDate?.slice(0, 10), total),
  example: [{ key: "1", label: "#1234" }],
});
