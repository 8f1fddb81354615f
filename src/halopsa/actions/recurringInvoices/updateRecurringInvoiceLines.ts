import { update } from "../../api";
import { recurringLines } from "../../inputs/invoiceLine";
import { invoiceLines } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateRecurringInvoiceLines = update({
  label: "Update Recurring Invoice Lines",
  description: "Update lines of recurring invoices, such as the quantity of licences",
  inputs: { lines: recurringLines },
  returns: invoiceLines,
  run: (api, { lines }) => api.saveMany("RecurringInvoice/updatelines", lines),
});
