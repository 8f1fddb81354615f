import { write } from "../../api";
import { reportMarked } from "../../exportStatus";
import { exportedEntries } from "../../inputs/accounting";
import { apPaymentId } from "../../inputs/apBill";
import { exportedApPayments } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApPayments_MarkAsExported
export const markApPaymentsAsExported = write({
  label: "Mark AP Payments as Exported",
  description: "Mark payments to vendors as exported to another system",
  inputs: { payments: exportedEntries("Payments", "payments", { apPaymentId }) },
  returns: exportedApPayments,
  run: async (api, { payments }, context) =>
    reportMarked(
      context,
      "payments",
      await api.post("accounting/ap-payments/markasexported", payments),
      ({ apPaymentId }: { apPaymentId: number }) => `payment ${apPaymentId}`,
    ),
});
