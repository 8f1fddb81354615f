import { path } from "../../../kit/http/path";
import { described, flag, id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { paymentFields } from "../../inputs/payment";
import { payment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Payments_Update
export const updatePayment = write({
  label: "Update Payment",
  description: "Update a specified payment",
  inputs: {
    paymentId: required(
      id({ label: "Payment ID", comments: "The ID of the payment.", dataSource: "selectPayment" }),
    ),
    ...paymentFields,
    splits: required(
      described(
        paymentFields.splits,
        "The invoices to apply the payment to, with an amount for each. Replaces the whole list.",
      ),
    ),
    active: flag({ label: "Active", comments: "No voids the payment." }),
  },
  returns: payment,
  run: (api, { paymentId, ...body }) => api.patch(path`accounting/payments/${paymentId}`, body),
});
