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
      id({ label: "Payment ID", comments: "The payment to change.", dataSource: "selectPayment" }),
    ),
    ...paymentFields,
    splits: required(
      described(
        paymentFields.splits,
        "All invoices that the payment is for, with the amount for each: the list replaces what is there.",
      ),
    ),
    active: flag({ label: "Active", comments: "No voids the payment." }),
  },
  returns: payment,
  run: (api, { paymentId, ...body }) => api.patch(path`accounting/payments/${paymentId}`, body),
});
