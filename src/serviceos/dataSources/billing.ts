import { ofCompany } from "../inputs/common";
import { select } from "../select";

export const selectInvoice = select({
  label: "Select Invoice",
  plural: "invoices",
  from: "listInvoices",
  search: ofCompany,
  inPages: true,
  key: "invoice_id",
  details: ({ invoice_date, status, total }) => [invoice_date, status, total],
  newestFirst: true,
  example: [{ key: "900", label: "2026-03-01 · sent · 300 (ID: 900)" }],
});

export const selectServiceStackProduct = select({
  label: "Select Service Stack Product",
  plural: "Service Stack products",
  from: "listServiceStack",
  key: "product_id",
  details: ({ name, price }) => [name, price],
  example: [{ key: "80", label: "Managed Backup · 9.5 (ID: 80)" }],
});
