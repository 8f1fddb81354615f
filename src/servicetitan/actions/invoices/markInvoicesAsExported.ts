import { write } from "../../api";
import { reportMarked } from "../../exportStatus";
import { exportedEntries } from "../../inputs/accounting";
import { invoiceId } from "../../inputs/invoice";
import { exportedInvoices } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Invoices_MarkAsExported
export const markInvoicesAsExported = write({
  label: "Mark Invoices as Exported",
  description: "Mark invoices as exported to another system",
  inputs: { invoices: exportedEntries("Invoices", "invoices", { invoiceId }) },
  returns: exportedInvoices,
  run: async (api, { invoices }, context) =>
    reportMarked(
      context,
      "invoices",
      await api.post("accounting/invoices/markasexported", invoices),
      ({ invoiceId }: { invoiceId: number }) => `invoice ${invoiceId}`,
    ),
});
