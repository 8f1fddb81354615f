import { forms, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { checkMarked } from "../../exportStatus";
import { invoiceId } from "../../inputs/invoice";
import { exportedInvoices } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_MarkAsExported
export const markInvoicesAsExported = write({
  label: "Mark Invoices as Exported",
  description: "Mark invoices as exported to another system",
  inputs: {
    invoices: required(
      forms({
        label: "Invoices",
        comments: "The invoices to mark. Marking an invoice again changes nothing.",
        inputs: {
          invoiceId,
          externalId: text({
            label: "External ID",
            comments: "The ID of the invoice in the other system.",
            example: "QB-1042",
          }),
          externalMessage: text({
            label: "External Message",
            comments: "A message from the other system.",
            example: "Posted to March 2026",
          }),
        },
        blankText: "drop",
      }),
    ),
  },
  returns: exportedInvoices,
  run: async (api, { invoices }) =>
    checkMarked(
      "invoices",
      await api.post("accounting/invoices/markasexported", invoices),
      ({ invoiceId }: { invoiceId: number }) => `invoice ${invoiceId}`,
    ),
});
