import { write } from "../../api";
import { customFieldOperations } from "../../inputs/accounting";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Payments_UpdateCustomFields
export const updatePaymentCustomFields = write({
  label: "Update Payment Custom Fields",
  description: "Update custom fields for specified payments",
  inputs: { operations: customFieldOperations("Payment") },
  returns: nothing,
  run: (api, body) => api.patch("accounting/payments/custom-fields", body),
});
