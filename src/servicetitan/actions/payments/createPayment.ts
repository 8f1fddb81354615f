import { VendorError } from "../../../kit/http/errors";
import { described, number } from "../../../kit/inputs";
import { write } from "../../api";
import { customerId } from "../../inputs/customer";
import { paymentFields } from "../../inputs/payment";
import { payment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Payments_Create
export const createPayment = write({
  label: "Create Payment",
  description: "Create a payment in Service Titan",
  inputs: {
    ...paymentFields,
    amount: number({
      label: "Amount",
      comments:
        "The whole payment, in the tenant's currency. Splits says how much of it goes to which invoice.",
      example: "179.00",
    }),
    customerId: described(customerId, "The customer who pays, for a payment without Splits."),
  },
  returns: payment,
  run: (api, body) => api.post("accounting/payments", body).catch(sayWhetherClosed),
});

/** What a server answers where it has no such operation any more. */
const CLOSED = [404, 405, 410];

function sayWhetherClosed(error: unknown): never {
  if (!(error instanceof VendorError) || !CLOSED.includes(error.status ?? 0)) throw error;
  const message =
    "ServiceTitan no longer takes payments over its API. Enter the payment in ServiceTitan itself";
  throw Object.assign(new VendorError({ ...error, message }), { cause: error });
}
