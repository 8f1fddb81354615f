import { described } from "../../../kit/inputs";
import { list } from "../../api";
import { dateRange, ofCompany } from "../../inputs/common";
import { invoiceStatus } from "../../inputs/invoice";
import { invoice } from "../../records";

export const listInvoices = list("listInvoices", {
  label: "List Invoices",
  description: "List invoices",
  inputs: { ...ofCompany, status: described(invoiceStatus, "Filter by status."), ...dateRange },
  returns: invoice,
  identity: "invoice_id",
});
