import { VendorError } from "../../../kit/http/errors";
import { described, number } from "../../../kit/inputs";
import { write } from "../../api";
import { customerId } from "../../inputs/customer";
import { paymentFields } from "../../inputs/payment";
import { payment } from "../../records";

// Calls POST accounting/payments, which ServiceTitan removed from its API reference in May 2026. Flows still use it.
/** @deprecated Payments are entered in ServiceTitan. */
export const createPayment = write({
  label: "Create Payment",
  description:
    "Create a payment in ServiceTitan (deprecated: ServiceTitan has withdrawn this operation from its API)",
  inputs: {
    ...paymentFields,
    amount: number({
      label: "Amount",
      comments:
        "The total amount of the payment, in the tenant's currency. Splits divides it among invoices.",
      example: "179.00",
    }),
    customerId: described(customerId, "The customer who pays. Used for payments without Splits."),
  },
  returns: payment,
  run: (api, body) => api.post("accounting/payments", body).catch(explainRemoval),
});

/** Statuses that mean that the operation has been removed. */
const REMOVED = [404, 405, 410];

function explainRemoval(error: unknown): never {
  if (!(error instanceof VendorError) || !REMOVED.includes(error.status ?? 0)) throw error;
  const message = "ServiceTitan's API no longer accepts payments. Enter the payment in ServiceTitan";
  throw Object.assign(new VendorError({ ...error, message }), { cause: error });
}
