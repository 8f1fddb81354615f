import { date, number, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { invoiceId } from "../../inputs/invoice";
import { payment } from "../../records";

export const recordPayment = write("recordPayment", {
  label: "Record Payment",
  description: "Record a payment",
  inputs: {
    ...invoiceId,
    amount: required(
      number({ label: "Amount", comments: "The amount paid, in the tenant's currency.", example: "300" }),
    ),
    payment_date: date({
      label: "Payment Date",
      comments: "The date of the payment.",
      example: "2026-03-13",
    }),
    payment_method: text({
      label: "Payment Method",
      comments: "The method of payment.",
      example: "Bank transfer",
    }),
    reference: text({
      label: "Reference",
      comments: "The reference number of the payment.",
      example: "TR-1042",
    }),
  },
  returns: payment,
});
