import { id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { invoiceFields } from "../../inputs/invoice";
import { invoiceId } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_CreateAdjustmentInvoice
export const createInvoices = write({
  label: "Create Invoices",
  description: "Create an adjustment invoice",
  inputs: {
    adjustmentToId: required(
      id({
        label: "Adjustment To ID",
        placeholder: "Enter an invoice ID",
        comments: "The invoice to adjust.",
        dataSource: "selectInvoice",
      }),
    ),
    ...invoiceFields,
  },
  returns: invoiceId,
  run: (api, body) => api.post("accounting/invoices", body),
});
