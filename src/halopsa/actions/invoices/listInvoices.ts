import { list } from "../../api";
import { invoiceFilters } from "../../inputs/invoice";
import { invoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listInvoices = list({
  label: "List Invoices",
  description: "Return invoices and credit notes",
  from: "Invoice",
  inputs: invoiceFilters,
  returns: invoice,
});
