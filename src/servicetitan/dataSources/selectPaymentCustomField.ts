import { selectCustomField } from "../select";

export const selectPaymentCustomField = selectCustomField({
  of: "Payment",
  plural: "payments",
  from: "accounting/payments/custom-fields",
  gives: "name",
});
