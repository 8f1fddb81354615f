import { named, select } from "../select";

export const selectPaymentTerm = select({
  label: "Select Payment Term",
  plural: "payment terms",
  from: "accounting/payment-terms",
  inactive: "listed",
  order: "name",
  entry: named,
  example: [
    { key: "101", label: "Due on Receipt (ID: 101)" },
    { key: "102", label: "Net 30 (ID: 102)" },
  ],
});
