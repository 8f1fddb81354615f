import { choice, ids, required } from "../../../kit/inputs";
import { write } from "../../api";
import { nothing } from "../../records";
import { TRANSACTION_STATUSES } from "../../records/values";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Payments_UpdateStatus
export const updatePaymentStatus = write({
  label: "Update Payment Status",
  description: "Update the status of payments, such as to exported",
  inputs: {
    paymentIds: required(
      ids({ label: "Payment IDs", comments: "The payments to update.", dataSource: "selectPayment" }),
    ),
    status: required(
      choice(TRANSACTION_STATUSES, { label: "Status", comments: "The accounting status of the payments." }),
    ),
  },
  returns: nothing,
  run: (api, body) => api.post("accounting/payments/status", body),
});
