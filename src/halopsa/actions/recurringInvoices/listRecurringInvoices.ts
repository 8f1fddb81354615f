import { list } from "../../api";
import { recurringInvoiceFilters } from "../../inputs/recurringInvoice";
import { recurringInvoice } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listRecurringInvoices = list({
  label: "List Recurring Invoices",
  description: "Return recurring invoices, from which HaloPSA creates invoices on a schedule",
  from: "RecurringInvoice",
  inputs: recurringInvoiceFilters,
  returns: recurringInvoice,
});
